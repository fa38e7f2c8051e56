import type { OfficialForm } from '../forms/official-form';
import type { PlacedBlock } from '../official-document';
import { basis } from './placed';

const shortCitation = /^([\p{L}\d./-]+)\s*\((\d{1,2}\/\d{1,2}\/\d{4})\)$/u;

/** What the type abbreviation in a symbol stands for; a symbol without one is that of a công văn. */
const typeNames: ReadonlyArray<readonly [RegExp, string]> = [
  [/(^|[-/])NQ([-/]|$)/u, 'Nghị quyết'],
  [/(^|[-/])QĐ([-/]|$)/u, 'Quyết định'],
  [/(^|[-/])KH([-/]|$)/u, 'Kế hoạch'],
  [/(^|[-/])CT([-/]|$)/u, 'Chỉ thị'],
  [/(^|[-/])KL([-/]|$)/u, 'Kết luận'],
  [/(^|[-/])HD([-/]|$)/u, 'Hướng dẫn'],
];

/** "139/NQ-CP (31/12/2017)" → "Nghị quyết số 139/NQ-CP ngày 31/12/2017"; anything else is already a full citation. */
export function citation(text: string): string {
  const [, symbol, date] = shortCitation.exec(text.trim()) ?? [];
  if (!symbol || !date) return text.trim().replace(/[.;,]$/u, '');
  return `${typeOf(symbol)} số ${symbol} ngày ${date}`;
}

/** "Kế hoạch số 655/KH-BYT ngày 13/5/2022" from the plan's symbol, and its day where the campaign knows it. */
export function plan({ code, issuedOn }: Readonly<{ code: string; issuedOn?: string }>): string {
  const [year, month, day] = issuedOn?.split('-') ?? [];
  const named = `${typeOf(code)} số ${code}`;
  return issuedOn ? `${named} ngày ${Number(day)}/${Number(month)}/${year}` : named;
}

/** One căn cứ a line: ended by ";" and the last by "." for the State, by "," throughout for the Party. */
export function basesOf(form: OfficialForm, legalBasis: readonly string[]): readonly PlacedBlock[] {
  const last = legalBasis.length - 1;
  return legalBasis.map((text, index) => basis(`Căn cứ ${citation(text)}${endOf(form, index === last)}`));
}

function endOf(form: OfficialForm, last: boolean): string {
  if (!last) return ';';
  return form.regime === 'state' ? '.' : ',';
}

function typeOf(symbol: string): string {
  return typeNames.find(([pattern]) => pattern.test(symbol))?.[1] ?? 'Công văn';
}
