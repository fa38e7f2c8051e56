import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checks = fileURLToPath(new URL('../../../checks', import.meta.url));
const cache = fileURLToPath(new URL('../../../../../.local/cache/documents', import.meta.url));

export type Reading = Readonly<{ ok: boolean; output: string }>;

/** Apache POI (schema of every Word part) and veraPDF (PDF/A-2a), other people's readers of our files. */
export type IndependentReaders = Readonly<{
  docx(files: readonly string[]): Reading;
  pdf(files: readonly string[]): Reading;
}>;

/**
 * The readers, fetched once by Maven into `.local/cache/documents` (or found in the folder `DOCUMENT_CHECKS_LIB`); null
 * where java, or java and mvn, are not installed.
 */
export function independentReaders(): IndependentReaders | null {
  if (!installed('java')) return null;
  const given = process.env.DOCUMENT_CHECKS_LIB;
  if (!given && !existsSync(join(cache, 'complete')) && !fetched()) return null;
  const classPath = ['-cp', join(given ?? cache, '*')];
  const java = (args: readonly string[]): Reading => {
    const { status, stdout, stderr } = spawnSync('java', [...classPath, ...args], { encoding: 'utf8' });
    return { ok: status === 0, output: stdout + (status === 0 ? '' : stderr) };
  };
  return {
    docx: (files) => java([join(checks, 'ValidateDocx.java'), ...files]),
    pdf: (files) => {
      const { output } = java(['org.verapdf.apps.GreenfieldCliWrapper', '-f', '2a', '--format', 'text', ...files]);
      return { ok: files.every((file) => output.includes(`PASS ${file}`)), output };
    },
  };
}

function fetched(): boolean {
  if (!installed('mvn')) return false;
  mkdirSync(cache, { recursive: true });
  const goal = [
    '-q',
    '-B',
    '-f',
    join(checks, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${cache}`,
  ];
  execFileSync('mvn', goal, { stdio: 'pipe' });
  mkdirSync(join(cache, 'complete'));
  return true;
}

function installed(program: string): boolean {
  return spawnSync(program, ['-version'], { stdio: 'ignore' }).error === undefined;
}
