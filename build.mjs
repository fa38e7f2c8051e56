// Bundles each deployable and tool to dist/<project>/<entry>.js: `node build.mjs [--stale] [project…]`.
// `--stale` builds only when a source is newer than the last build, so that a start does not wait for it.
import { builtinModules } from 'node:module';
import { readFileSync, rmSync, readdirSync, statSync, existsSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Entries by project; a path is relative to the project's src/. */
const projects = {
  intake: ['services/intake', ['main', 'migrate', 'word-import/worker/word-import-process']],
  consolidation: ['services/consolidation', ['main', 'migrate']],
  document: ['services/document', ['main', 'migrate', 'rendering/typst/typst-process', 'rendering/render-file']],
  notification: ['services/notification', ['main', 'migrate']],
  gateway: ['gateway', ['main']],
  portal: ['portal', []],
  cli: ['cli', ['tonghop', 'declare-topology']],
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
  e2e: ['e2e', ['portal/screenshots']],
};

/** What is bundled: our own files and the compiler's own helpers for decorators; packages stay outside. */
const ours = /^(\.|\/|\0|@common\/|@oxc-project\/runtime\/)/;

const args = process.argv.slice(2);
const chosen = args.filter((arg) => !arg.startsWith('--'));
const names = chosen.length > 0 ? chosen : Object.keys(projects);

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.(tsx?|json|mjs|css|html|svg)$/.test(file.name))
    .reduce((latest, file) => Math.max(latest, statSync(join(file.parentPath, file.name)).mtimeMs), 0);
}

/**
 * Deployables whose `main` carries its packages in one file beside it: of 100 MB a process 25 are saved, and the second
 * it takes to find a thousand files. What needs files of its own at run time, or is not installed, stays outside.
 */
const withPackages = new Set(['intake', 'consolidation', 'document', 'notification', 'gateway']);
const outside =
  /^(node:|pino|thread-stream|sodium-native|@myriaddreamin|class-(transformer|validator)|@nestjs\/(websockets|platform-socket\.io|platform-express)|@fastify\/view|@grpc|@nats-io|mqtt|nats|kafkajs|redis|ioredis|amqp-connection-manager|cache-manager|mongodb|mysql|oracledb|better-sqlite3|sqlite3|sql\.js|mssql|hdb-pool|@sap\/|@google-cloud|typeorm-aurora|react-native|pg-native|pg-query-stream|dotenv|app-root-path|aws-ssl|expo-sqlite)/;

const common = {
  platform: 'node',
  resolve: { alias: { '@common': join(root, 'libs/common/src') } },
  transform: { decorator: { legacy: true, emitDecoratorMetadata: true }, target: 'es2023' },
  tsconfig: false,
};

async function buildWithPackages(name, main) {
  const dir = join(root, 'dist', name);
  const bundle = await rolldown({
    ...common,
    input: { main },
    external: (id) => builtinModules.includes(id) || outside.test(id),
    onLog: (level, log, handle) => log.code === 'UNRESOLVED_IMPORT' && handle(level, log),
  });
  const { output } = await bundle.write({
    dir,
    format: 'esm',
    sourcemap: true,
    keepNames: true,
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    codeSplitting: { groups: [{ name: 'packages', test: /node_modules/ }] },
    chunkFileNames: 'main/[name]-[hash].js',
  });
  await bundle.close();
  for (const { fileName } of output.filter(({ name: chunk, type }) => type === 'chunk' && chunk === 'packages')) {
    keepInOneByte(join(dir, fileName));
  }
}

/** Other signs than ASCII would double the text in memory; the map of the packages is read by nobody. */
function keepInOneByte(file) {
  const code = readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
  const escaped = code.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(file, escaped);
  rmSync(`${file}.map`);
}

function packageOf(id) {
  return id.split('/', id.startsWith('@') ? 2 : 1).join('/');
}

/** The portal for the browser, each text file beside its compressed forms: the front door sends what the browser takes. */
async function buildPortal() {
  const vite = await import('vite');
  await vite.build({ configFile: join(root, 'portal/vite.config.ts'), logLevel: 'warn' });
  const texts = readdirSync(join(root, 'dist/portal'), { withFileTypes: true, recursive: true })
    .filter((file) => /\.(js|css|svg|mjs|wasm)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name));
  for (const file of texts) {
    const text = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  }
}

async function build(name) {
  if (name === 'portal') return buildPortal();
  const [folder, entries] = projects[name] ?? [name, []];
  const main = join(root, folder, 'src/main.ts');
  if (withPackages.has(name) && existsSync(main)) await buildWithPackages(name, main);
  const input = Object.fromEntries(
    entries
      .filter((entry) => !withPackages.has(name) || entry !== 'main')
      .map((entry) => [entry.split('/').at(-1), join(root, folder, 'src', `${entry}.ts`)])
      .filter(([, file]) => existsSync(file)),
  );
  if (Object.keys(input).length === 0) return;
  // `dist` stands at the root: a package that npm put beside the project instead of there has to come along.
  const beside = (id) => existsSync(join(root, folder, 'node_modules', packageOf(id)));
  const bundle = await rolldown({ ...common, input, external: (id) => !ours.test(id) && !beside(id) });
  await bundle.write({
    dir: join(root, 'dist', name),
    format: 'esm',
    sourcemap: true,
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await bundle.close();
}

const stamp = join(root, 'dist/.built');
const sources = ['services', 'libs', 'gateway', 'portal', 'cli', 'local', 'simulator', 'bench', 'e2e'].map((folder) =>
  join(root, folder),
);
if (args.includes('--stale') && existsSync(stamp) && statSync(stamp).mtimeMs > Math.max(...sources.map(newest)))
  process.exit(0);
if (chosen.length === 0) console.log('Biên dịch… / building…');
const startedAt = new Date();
await Promise.all(names.map(build));
if (chosen.length === 0) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
}
