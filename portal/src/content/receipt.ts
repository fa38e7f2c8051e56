import type { paths } from '@portal/api/wire';

type Checked = paths['/api/intake/v1/receipts/check']['post']['responses'][200]['content']['application/json'];

/** What a receipt says; only the check by the service tells whether it is true. */
export type Receipt = NonNullable<Checked['payload']>;

/** What a receipt (a compact JWS) says, unchecked; null for what is none. */
export function readReceipt(jws: string): Receipt | null {
  try {
    const [, payload = ''] = jws.trim().split('.');
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
    const said = JSON.parse(new TextDecoder().decode(bytes)) as Receipt;
    return said.kind === 'report-receipt' ? said : null;
  } catch {
    return null;
  }
}

/** The public check with the receipt in it, behind the # so that it is not sent along with the request for the page. */
export function checkAddress(origin: string, jws: string): string {
  return `${origin}/verify#${jws}`;
}

/** The receipt that an address of the check brings along; null where there is none. */
export function receiptIn(hash: string): string | null {
  const text = hash.replace(/^#/, '');
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? text : null;
}

/** "bien-nhan-province-30-party-lan-1.jws" */
export function receiptFileName({ unitId, revision }: Pick<Receipt, 'unitId' | 'revision'>): string {
  return `bien-nhan-${unitId}-lan-${revision}.jws`;
}
