import type { BenchResult } from './bench-result';
import { CannotRun } from './cannot-run';

/** Every benchmark by name; each lives in its own folder and is loaded only when asked for. */
const benches: Readonly<Record<string, () => Promise<BenchResult>>> = {
  import: async () => (await import('./import/import.bench')).importBench(),
  submit: async () => (await import('./submit/submit.bench')).submitBench(),
  merge: async () => (await import('./merge/merge.bench')).mergeBench(),
  render: async () => (await import('./render/render.bench')).renderBench(),
  portal: async () => (await import('./portal/portal.bench')).portalBench(),
  visible: async () => (await import('./visible/visible.bench')).visibleBench(),
};

/** `npm run bench -- NAME` runs one and ends with one JSON line on standard output. */
async function main(name: string): Promise<number> {
  const bench = benches[name];
  if (bench === undefined) {
    process.stderr.write(`usage: npm run bench -- NAME, where NAME is one of: ${Object.keys(benches).join(', ')}\n`);
    return 2;
  }
  process.stdout.write(`${JSON.stringify(await bench())}\n`);
  return 0;
}

process.exitCode = await main(process.argv[2] ?? '').catch((error: unknown) => {
  if (!(error instanceof CannotRun)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 2;
});
