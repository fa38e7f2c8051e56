import { LARGEST, sha256Of } from './file-hash';
import { receiptIn } from './receipt-text';

export type CheckedFile = Readonly<{ name: string; bytes: number; sha256: string }>;

export type Looked =
  | Readonly<{ kind: 'receipt'; receipt: string }>
  | Readonly<{ kind: 'file'; file: CheckedFile }>
  | Readonly<{ kind: 'empty' | 'too-large' | 'insecure' | 'unreadable' }>;

const RECEIPT_AT_MOST = 40_000;

/** What was dropped: a receipt by its content, else any file with its hash. Nothing leaves the device. */
export async function lookAt(file: File, onProgress: (bytes: number) => void): Promise<Looked> {
  try {
    if (file.size === 0) return { kind: 'empty' };
    const receipt = file.size <= RECEIPT_AT_MOST ? receiptIn(await file.text()) : null;
    if (receipt) return { kind: 'receipt', receipt };
    if (!globalThis.crypto?.subtle) return { kind: 'insecure' };
    if (file.size > LARGEST) return { kind: 'too-large' };
    const sha256 = await sha256Of(file, onProgress);
    return { kind: 'file', file: { name: file.name, bytes: file.size, sha256 } };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Whether the file is the one a receipt was given for; null where the receipt names no file that could be compared. */
export function isFileOf(
  file: Pick<CheckedFile, 'sha256'>,
  receipt: Readonly<{ sha256: string; sourceFileSha256: string | null }>,
): boolean | null {
  if (file.sha256 === receipt.sha256 || file.sha256 === receipt.sourceFileSha256) return true;
  return receipt.sourceFileSha256 === null ? null : false;
}
