/** Where names of requests are kept over a reload; the browser's storage. */
type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What the storage had no room for: kept while the page is open. */
const roomless = new Map<string, string>();

const place = (reportId: string, revision: number) => `tonghop.sending.${reportId}.${revision}`;

/**
 * The name of the request that sends what comes after `revision`: pressing again after a lost answer uses the same one,
 * so that nothing is sent twice; what is written after a recall has another.
 */
export function sendingKey(kept: Kept, reportId: string, revision: number): string {
  const name = place(reportId, revision);
  const known = kept.getItem(name) ?? roomless.get(name);
  if (known) return known;
  const key = crypto.randomUUID();
  try {
    kept.setItem(name, key);
  } catch {
    roomless.set(name, key);
  }
  return key;
}

export function forgetSending(kept: Kept, reportId: string, revision: number): void {
  kept.removeItem(place(reportId, revision));
  roomless.delete(place(reportId, revision));
}
