import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { samples } from './samples';
import { templates } from './templates';
import type { Template } from './template';

const folder = new URL('./golden/', import.meta.url);

/** The wording that Vietnamese staff have read. To change it on purpose: WRITE_GOLDEN=1, then read the difference. */
function golden(name: string, written: string): string {
  const file = new URL(name, folder);
  if (process.env.WRITE_GOLDEN) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, written);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : 'no golden file';
}

describe.each(samples)('the mail $name', ({ name, kind, data, frame }) => {
  const mail = (templates[kind] as Template).write(data, frame);

  it('reads word for word as approved', () => {
    const written = `Subject: ${mail.subject}\n\n${mail.text}`;
    expect(written).toBe(golden(`${name}.txt`, written));
  });

  it('says in HTML what it says in text, in Vietnamese, without pictures or scripts', () => {
    expect(mail.html).toContain('<html lang="vi">');
    expect(mail.html).not.toMatch(/<(img|script|link|iframe)/);
    const words = (text: string) => new Set(text.match(/[\p{L}\p{M}]{3,}/gu));
    const inHtml = words(mail.html.replace(/<[^>]+>/g, ' '));
    expect([...words(mail.text.replace(/https?:\S+/g, ''))].filter((word) => !inHtml.has(word))).toEqual([]);
  });

  it('is in composed Unicode and names its reference', () => {
    expect(mail.text).toBe(mail.text.normalize('NFC'));
    expect(mail.text).toContain(frame.reference);
  });
});
