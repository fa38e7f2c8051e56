/** Where names of requests are kept over a reload; the browser's storage. */
type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const place = (reportId: string, revision: number) => `tonghop.sending.${reportId}.${revision}`;

/**
 * The name of the request that sends what comes after `revision`: pressing again after a lost answer uses the same one,
 * so that nothing is sent twice; what is written after a recall has another.
 */
export function sendingKey(kept: Kept, reportId: string, revision: number): string {
  const known = kept.getItem(place(reportId, revision));
  if (known) return known;
  const key = crypto.randomUUID();
  kept.setItem(place(reportId, revision), key);
  return key;
}

export function forgetSending(kept: Kept, reportId: string, revision: number): void {
  kept.removeItem(place(reportId, revision));
}
