const firstMs = 5 * 60_000;
const growth = 1.3;

/** Tries after a temporary refusal; about two and a half months of them, far beyond the life of any stage. */
export const attemptsAtMost = 48;

/** 5 min × 1.3ⁿ after the n-th refusal (n from 0), a day at most. */
export function retryDelayMs(refusals: number): number {
  return Math.min(firstMs * growth ** refusals, 24 * 3_600_000);
}

/** Times that a mail may fail by a fault of ours before a person must look at it; about two days with the waits between. */
export const faultsAtMost = 20;

/** While the relay cannot be reached at all no mail is at fault: the sender pauses, 1 s doubled up to a minute. */
export function pauseMs(failures: number): number {
  return Math.min(1_000 * 2 ** Math.max(failures - 1, 0), 60_000);
}
