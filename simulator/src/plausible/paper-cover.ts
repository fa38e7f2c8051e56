import { provinceOfUnit, type ReportingUnit } from './reporting-unit';
import type { Seeded } from './seeded';

/** The cover record: real files leave number and day blank, so the API takes them beside the file. */
export type PaperCover = Readonly<{
  number: string | null;
  symbol: string | null;
  date: string | null;
  signer: string | null;
  issuingBody: string | null;
  recipients: readonly string[];
}>;

export function paperCover(
  unit: ReportingUnit,
  signer: string,
  recipients: readonly string[],
  date: string | null,
  random: Seeded,
): PaperCover {
  return {
    number: random.chance(0.8) ? String(random.int(12, 480)) : null,
    symbol: symbolOf(unit),
    date,
    signer,
    issuingBody: unit.name,
    recipients,
  };
}

/** The symbol after the number: "BC/TU" (Party, a hyphen before it), "BC-BTC" (State). */
export function symbolOf(unit: ReportingUnit): string {
  if (unit.capacity === 'party') return `BC/${provinceOfUnit(unit) ? 'TU' : unit.code}`;
  return `BC-${unit.kind === 'province-peoples-committee' ? 'UBND' : unit.code}`;
}
