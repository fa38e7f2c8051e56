type Kept<T> = Readonly<{ answer: Promise<T>; until: number }>;

/**
 * Asks at most once every `freshMs`, however many want the answer; one that is not `whole`, or failed, is not kept
 * longer than it takes.
 */
export function keptAnswer<T>(
  ask: () => Promise<T>,
  isWhole: (answer: T) => boolean,
  freshMs: number,
  now: () => number = Date.now,
): () => Promise<T> {
  let kept: Kept<T> | null = null;
  return () => {
    if (kept && now() < kept.until) return kept.answer;
    const own: Kept<T> = { answer: ask(), until: now() + freshMs };
    kept = own;
    const forget = () => {
      if (kept === own) kept = null;
    };
    own.answer.then((answer) => isWhole(answer) || forget(), forget);
    return own.answer;
  };
}
