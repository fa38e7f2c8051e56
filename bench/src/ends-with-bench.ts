type Stop = () => Promise<void>;

const started: Stop[] = [];

/**
 * For what a benchmark starts: it is stopped with the benchmark, also when that is told to end early (Ctrl-C, SIGTERM).
 * Answers the stop to call at the regular end; it stops once, however often it is called.
 */
export function endsWithBench(stop: Stop): Stop {
  if (started.length === 0) for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, endEarly);
  let ending: Promise<void> | undefined;
  const once = () => (ending ??= stop());
  started.push(once);
  return once;
}

function endEarly(): void {
  void Promise.allSettled(started.map((stop) => stop())).then(() => process.exit(1));
}
