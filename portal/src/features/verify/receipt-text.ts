const jws = /^[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}$/;

/** The receipt in what somebody pasted or dropped: the signed text itself, or JSON that holds it; null where there is none. */
export function receiptIn(text: string): string | null {
  const trimmed = text.trim().replace(/^"|"$/g, '');
  if (jws.test(trimmed)) return trimmed;
  try {
    const value: unknown = JSON.parse(trimmed);
    const { receipt } = (value ?? {}) as { receipt?: unknown };
    return typeof receipt === 'string' && jws.test(receipt.trim()) ? receipt.trim() : null;
  } catch {
    return null;
  }
}

/** The receipt in a page's address, as a QR code holds it: `#receipt=…` or the receipt alone. A fragment never reaches a server. */
export function receiptInAddress(hash: string): string | null {
  const fragment = hash.replace(/^#/, '');
  return receiptIn(new URLSearchParams(fragment).get('receipt') ?? fragment);
}
