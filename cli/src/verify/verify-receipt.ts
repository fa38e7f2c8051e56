import { compactVerify, createLocalJWKSet, decodeProtectedHeader, errors, type JSONWebKeySet } from 'jose';
import { CannotRun, type Outcome } from '../outcome';
import { readInput } from '../read-input';

/** Checks a receipt's signature with the published keys, without any server, and shows what it says. */
export async function verifyReceipt(file: string, jwksFile: string): Promise<Outcome> {
  const receipt = compactText(file);
  const keys = createLocalJWKSet(keySet(jwksFile));
  try {
    const { payload, protectedHeader } = await compactVerify(receipt, keys, { algorithms: ['ES256', 'EdDSA'] });
    const content = JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>;
    const facts = Object.entries(content).map(
      ([name, value]) => `  ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    );
    return {
      code: 0,
      json: { valid: true, header: protectedHeader, receipt: content },
      lines: ['Biên nhận hợp lệ. / The receipt is genuine.', ...facts],
    };
  } catch (error) {
    const reason = error instanceof errors.JWKSNoMatchingKey ? 'unknown-key' : 'bad-signature';
    const { vi, en } = reasons[reason];
    return { code: 1, json: { valid: false, reason, vi, en }, lines: [vi, en] };
  }
}

const reasons = {
  'unknown-key': {
    vi: 'Biên nhận KHÔNG hợp lệ: không khóa nào trong tệp khóa đã ký biên nhận này. Hãy dùng tệp khóa do hệ thống đã cấp biên nhận công bố.',
    en: 'The receipt is NOT genuine: none of the keys signed it. Use the key file published by the system that issued it.',
  },
  'bad-signature': {
    vi: 'Biên nhận KHÔNG hợp lệ: nội dung đã bị thay đổi hoặc chữ ký sai. Hãy đề nghị đơn vị gửi lại biên nhận gốc.',
    en: 'The receipt is NOT genuine: it was changed or its signature is wrong. Ask for the original receipt.',
  },
};

/** The receipt alone, or in a JSON file that holds it as `receipt` or `jws`. */
function compactText(file: string): string {
  const text = readInput(file).toString('utf8').trim();
  const found = text.startsWith('{') ? fromJson(text) : text;
  try {
    if (found) decodeProtectedHeader(found);
    if (found?.split('.').length === 3) return found;
  } catch {
    // told below
  }
  throw new CannotRun({
    vi: `Tệp ${file} không phải biên nhận (một JWS dạng rút gọn).`,
    en: `The file ${file} is not a receipt (a compact JWS).`,
  });
}

function fromJson(text: string): string | undefined {
  try {
    const { receipt, jws } = JSON.parse(text) as { receipt?: string; jws?: string };
    return receipt ?? jws;
  } catch {
    return undefined;
  }
}

function keySet(file: string): JSONWebKeySet {
  try {
    const keys = JSON.parse(readInput(file).toString('utf8')) as JSONWebKeySet;
    if (Array.isArray(keys.keys)) return keys;
  } catch (error) {
    if (error instanceof CannotRun) throw error;
  }
  throw new CannotRun({
    vi: `Tệp ${file} không phải tệp khóa công khai (JWKS).`,
    en: `The file ${file} is not a set of public keys (JWKS).`,
  });
}
