/**
 * What a benchmark ends with. `ours` and `rival` were measured in one run on one machine, alternating; `ratio` is ours
 * over the rival's. Benches add their own figures beside.
 */
export type BenchResult = Readonly<{
  bench: string;
  ours: number;
  /** Null where nobody does the same: then the limits are absolute. */
  rival: number | null;
  ratio: number | null;
  unit: string;
  [figure: string]: unknown;
}>;

/** The middle of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Progress goes to standard error: standard output ends with the result alone. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
