import type { Contact } from '@common/contracts/unit';
import { foldWords } from '@common/vietnamese/fold';

/** A mailbox that does not exist (`.example.vn`); real ones are imported by the administrator. */
export function sampleMailbox(of: string, mailbox: string, domain: string): Contact {
  const host = domain
    .split('.')
    .map((part) => foldWords(part).replaceAll(' ', ''))
    .join('.');
  return { name: `Văn thư ${of} (dữ liệu mẫu)`, email: `${mailbox}@${host}.example.vn`, role: 'mailbox' };
}
