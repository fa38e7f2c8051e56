import type { OfficialForm } from './official-form';

/** A place for a number, to be filled by hand. */
const emptyPlace = '      ';

/** "12/TTr-BYT" for the State, "12-TTr/BCSĐCP" for the Party; numbers under ten get a zero. */
export function officialNumber(form: OfficialForm, number: number, abbreviation: string, symbol: string): string {
  return `${String(number).padStart(2, '0')}${form.numberSeparator}${officialSymbol(form, abbreviation, symbol)}`;
}

/** What follows the number: "TTr-BYT", "TTr/BCSĐCP". */
export function officialSymbol(form: OfficialForm, abbreviation: string, symbol: string): string {
  return `${abbreviation}${form.symbolSeparator}${symbol}`;
}

/** The line under the issuer: "Số: 12/TTr-BYT", or with an empty place while the paper has no number. */
export function numberLine(form: OfficialForm, number: string | null, abbreviation: string, symbol: string): string {
  if (number !== null) return `${form.numberLabel} ${number}`;
  return `${form.numberLabel}${emptyPlace}${form.numberSeparator}${officialSymbol(form, abbreviation, symbol)}`;
}
