import type { Report } from '@portal/content/report.api';

type Cover = Report['cover'];

/** The cover as it stands in the form: nothing is an empty field, recipients are lines. */
export type CoverFields = Readonly<Record<keyof Cover, string>>;

export function fieldsOf({ recipients, ...parts }: Cover): CoverFields {
  const text = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, value ?? '']));
  return { ...(text as Record<Exclude<keyof Cover, 'recipients'>, string>), recipients: recipients.join('\n') };
}

export function coverOf({ recipients, ...parts }: CoverFields): Cover {
  const value = (text: string) => text.trim().normalize('NFC') || null;
  return {
    number: value(parts.number),
    symbol: value(parts.symbol),
    date: value(parts.date),
    signer: value(parts.signer),
    issuingBody: value(parts.issuingBody),
    recipients: recipients.split('\n').flatMap((line) => value(line) ?? []),
  };
}

export function sameCover(a: CoverFields, b: CoverFields): boolean {
  return JSON.stringify(coverOf(a)) === JSON.stringify(coverOf(b));
}
