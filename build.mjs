// Bundles each deployable and tool to dist/<project>/<entry>.js: `node build.mjs [--stale] [project…]`.
// `--stale` builds only when a source is newer than the last build, so that a start does not wait for it.
import { readdirSync, statSync, existsSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Entries by project; a path is relative to the project's src/. */
const projects = {
  intake: ['services/intake', ['main', 'migrate', 'word-import/worker/word-import-process']],
  consolidation: ['services/consolidation', ['main', 'migrate']],
  document: ['services/document', ['main', 'migrate', 'rendering/typst/typst-process', 'rendering/render-file']],
  notification: ['services/notification', ['main', 'migrate']],
  gateway: ['gateway', ['main']],
  cli: ['cli', ['tonghop']],
  local: [
    'local',
    [
      'start',
      'demo',
      'test',
      'helpers-process',
      'follow-launcher',
      'declare-topology',
      'testing/test-postgres',
      'keycloak/write-realm',
    ],
  ],
  bench: ['bench', ['bench', 'import/read-all-process', 'import/mammoth-process']],
  simulator: ['simulator', ['simulate']],
};

/** What is bundled: our own files and the compiler's own helpers for decorators; packages stay outside. */
const ours = /^(\.|\/|\0|@common\/|@oxc-project\/runtime\/)/;

const args = process.argv.slice(2);
const chosen = args.filter((arg) => !arg.startsWith('--'));
const names = chosen.length > 0 ? chosen : Object.keys(projects);

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.(ts|json|mjs)$/.test(file.name))
    .reduce((latest, file) => Math.max(latest, statSync(join(file.parentPath, file.name)).mtimeMs), 0);
}

async function build(name) {
  const [folder, entries] = projects[name] ?? [name, []];
  const input = Object.fromEntries(
    entries
      .map((entry) => [entry.split('/').at(-1), join(root, folder, 'src', `${entry}.ts`)])
      .filter(([, file]) => existsSync(file)),
  );
  if (Object.keys(input).length === 0) return;
  const bundle = await rolldown({
    input,
    platform: 'node',
    external: (id) => !ours.test(id),
    resolve: { alias: { '@common': join(root, 'libs/common/src') } },
    transform: { decorator: { legacy: true, emitDecoratorMetadata: true }, target: 'es2023' },
    tsconfig: false,
  });
  await bundle.write({
    dir: join(root, 'dist', name),
    format: 'esm',
    sourcemap: true,
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await bundle.close();
}

const stamp = join(root, 'dist/.built');
const sources = ['services', 'libs', 'gateway', 'cli', 'local', 'simulator', 'bench'].map((folder) =>
  join(root, folder),
);
if (args.includes('--stale') && existsSync(stamp) && statSync(stamp).mtimeMs > Math.max(...sources.map(newest)))
  process.exit(0);
const startedAt = new Date();
await Promise.all(names.map(build));
if (chosen.length === 0) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
}
