import type { Document } from './document';
import { DocumentAlreadyIssued, type EarliestIssue, IssueDateNotAllowed } from './document.errors';
import { formInForce } from './forms/form-in-force';
import { officialNumber } from './forms/official-number';
import { kindInForce } from './kinds/kind-in-force';
import type { LastNumber } from './number-register';
import { type Series, seriesOf } from './register';

export type Numbered = Readonly<{ series: Series; number: number; text: string }>;

type Days = Readonly<{ frozenOn: string; issuedOn: string; today: string }>;

/**
 * The next number for a document, "12/TTr-BYT". Throws DocumentAlreadyIssued, and IssueDateNotAllowed for a day before
 * the draft or the number before it, or after today: numbers and days of a register rise together.
 */
export async function numbered(
  document: Document,
  { frozenOn, issuedOn, today }: Days,
  lastOf: (series: Series) => Promise<LastNumber>,
): Promise<Numbered> {
  if (document.number !== null) throw new DocumentAlreadyIssued(document.number);
  const kind = kindInForce(document.kind, issuedOn);
  const form = formInForce(kind.regime, issuedOn);
  const series = seriesOf(kind, issuedOn);
  const last = await lastOf(series);
  const earliest: EarliestIssue =
    last.issuedOn !== null && last.issuedOn > frozenOn
      ? { day: last.issuedOn, because: 'number-before' }
      : { day: frozenOn, because: 'draft' };
  if (issuedOn < earliest.day || issuedOn > today) throw new IssueDateNotAllowed(issuedOn, earliest, today);
  const number = last.number + 1;
  return { series, number, text: officialNumber(form, number, kind.abbreviation, kind.symbol) };
}
