import { createHash } from 'node:crypto';
import { CannotRun, type Outcome } from '../outcome';
import { readInput } from '../read-input';

type RegisterEntry = Readonly<{ registered?: boolean; document?: Readonly<Record<string, unknown>> | null }>;

const genuine = 'Văn bản đúng là của hệ thống, chưa bị sửa. / The document is genuine and unchanged.';
const onlyADraft =
  'Đây là bản dự thảo, không có giá trị như văn bản đã ban hành. / This is a draft without the value of an issued paper.';

/** Asks the register whether a file is, byte for byte, one that the system made. */
export async function verifyDocument(file: string, server: string): Promise<Outcome> {
  const sha256 = createHash('sha256').update(readInput(file)).digest('hex');
  const address = `${server.replace(/\/$/, '')}/api/document/v1/documents/verify/${sha256}`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(15_000) }).catch(() => null);
  const entry = answer?.ok ? ((await answer.json()) as RegisterEntry) : null;
  if (entry?.registered && entry.document) {
    const facts = Object.entries(entry.document).map(([name, value]) => `  ${name}: ${told(value)}`);
    return {
      code: 0,
      json: { known: true, sha256, document: entry.document },
      lines: [genuine, ...(entry.document.edition === 'draft' ? [onlyADraft] : []), ...facts],
    };
  }
  if (entry?.registered === false) {
    const vi = 'Hệ thống không có văn bản này: tệp đã bị sửa hoặc không do hệ thống lập.';
    const en = 'The system has no such document: the file was changed, or was not made by it.';
    return { code: 1, json: { known: false, sha256, vi, en }, lines: [vi, en, `  sha256: ${sha256}`] };
  }
  const state = answer ? `HTTP ${answer.status}` : 'không kết nối được / no connection';
  throw new CannotRun({
    vi: `Không hỏi được máy chủ ${server} (${state}). Hãy kiểm tra địa chỉ (--server) và thử lại.`,
    en: `The server ${server} could not be asked (${state}). Check the address (--server) and try again.`,
  });
}

function told(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.values(value).join(', ') : String(value ?? '');
}
