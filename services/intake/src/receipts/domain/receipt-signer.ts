import type { Receipt } from './receipt';

/** A public key as RFC 7517 writes it. */
export type PublicKey = Readonly<Record<string, unknown>>;

export type ReceiptCheck = Readonly<
  { valid: true; payload: Receipt } | { valid: false; why: { vi: string; en: string } }
>;

export abstract class ReceiptSigner {
  /** The receipt as a compact JWS (ES256). */
  abstract sign(receipt: Receipt): Promise<string>;
  abstract check(jws: string): Promise<ReceiptCheck>;
  /** Every key that ever signed here, so that old receipts can be checked too. */
  abstract publicKeys(): Promise<PublicKey[]>;
}
