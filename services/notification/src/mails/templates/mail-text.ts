/**
 * The source of a mail: paragraphs, `- ` items, `> ` quotations and `| ` table rows separated by blank lines, with
 * `**strong**` and `[label](address)` inside.
 */
export class MailText {
  constructor(readonly source: string) {}
}

/** Sources one after another, each a paragraph or more of its own. */
export function paragraphs(texts: readonly MailText[]): MailText {
  return new MailText(texts.map(({ source }) => source).join('\n\n'));
}

type Value = string | number | MailText | readonly MailText[];

/** Puts values into a source; whatever a value holds is text and never a mark. A list of sources stands one to a line. */
export function mailText(strings: TemplateStringsArray, ...values: Value[]): MailText {
  return new MailText(String.raw({ raw: strings }, ...values.map(insertable)).trim());
}

const marks = /[\\*[\]()|]/g;

function insertable(value: Value): string {
  if (value instanceof MailText) return value.source;
  if (Array.isArray(value)) return (value as readonly MailText[]).map(({ source }) => source).join('\n');
  return String(value).normalize('NFC').replace(/\s+/g, ' ').trim().replace(marks, '\\$&');
}
