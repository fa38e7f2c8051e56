/** From how many contributions on a cell takes the next step of the heat colours. */
export const heatSteps = [1, 3, 6, 11, 21] as const;

/** 0 (nothing) to 5. The steps are fixed, so that the same number looks the same on every day. */
export function heatOf(count: number): number {
  let step = 0;
  while (step < heatSteps.length && count >= heatSteps[step]!) step += 1;
  return step;
}
