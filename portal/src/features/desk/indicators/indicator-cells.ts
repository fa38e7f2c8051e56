import { saysNoFigure } from '@common/vietnamese/no-figure';
import { parseVietnameseNumber } from '@common/vietnamese/numbers';
import type { Outline } from '@portal/content/outline.api';
import type { Report } from '@portal/content/report.api';
import { figureText } from './figure-text';

export type Indicator = Outline['indicators'][number];
type Counts = Readonly<{ numerator: string; denominator: string }>;
/** A row as it is written; `unreadCounts` is what stands in its counts and is no number, which is not saved. */
export type Value = Report['indicators'][number] & Readonly<{ unreadCounts?: Counts }>;
/** What can be written of an indicator, from left to right. */
export const columns = ['value', 'numerator', 'denominator', 'period'] as const;
export type Column = (typeof columns)[number];

/** How a written cell was understood, where that is worth saying. */
export type Understanding = 'ambiguous' | 'unreadable' | null;
const noneUnread: Counts = { numerator: '', denominator: '' };
export type ReadCell = Readonly<{ value: Value; understood: Understanding }>;

export function emptyValue(indicatorId: string): Value {
  return { indicatorId, value: null, comparator: '=', numerator: null, denominator: null, period: null, raw: '' };
}

/** Counts are asked for where the outline says of what; a statement in words is no figure. */
export function hasCell(indicator: Indicator, column: Column): boolean {
  return column === 'value' || column === 'period' || indicator.basis !== null;
}

export const isInWords = ({ aggregation }: Indicator): boolean => aggregation === 'list';

/** A cell as a person wrote it: "94,5", "trên 95%", "190/201", "1.234.567". */
export function readCell(indicator: Indicator, before: Value, column: Column, written: string): ReadCell {
  const text = written.trim();
  if (column === 'period') return { value: { ...before, period: text || null }, understood: null };
  if (column !== 'value') {
    const count = readCount(text);
    const unread = count === null ? text : '';
    const unreadCounts = { ...noneUnread, ...before.unreadCounts, [column]: unread };
    return {
      value: { ...before, [column]: count, unreadCounts },
      understood: unread === '' ? null : 'unreadable',
    };
  }
  if (text === '' || isInWords(indicator)) {
    return { value: { ...before, value: null, comparator: '=', raw: text }, understood: null };
  }
  const { value, comparator, numerator, denominator, ambiguous } = parseVietnameseNumber(text, indicator.plausible);
  const counts =
    numerator === null || indicator.basis === null ? {} : { numerator, denominator, unreadCounts: noneUnread };
  return {
    value: { ...before, ...counts, value, comparator, raw: text },
    understood: value === null && !saysNoFigure(text) ? 'unreadable' : ambiguous ? 'ambiguous' : null,
  };
}

/** Counts are whole: a dot, a comma or a blank before three digits groups them. */
function readCount(text: string): number | null {
  const plain = text.replace(/[.,\s\u00a0](?=\d{3}(?!\d))/g, '');
  if (!/^\d+([.,]\d+)?$/.test(plain)) return null;
  return Number(plain.replace(',', '.'));
}

/** A cell as it is shown and copied. */
export function showCell(indicator: Indicator, value: Value, column: Column): string {
  if (column === 'period') return value.period ?? '';
  const figure = value[column];
  if (figure === null) return column === 'value' ? value.raw : (value.unreadCounts?.[column] ?? '');
  const shown = figureText(figure);
  return column === 'value' && value.comparator !== '=' ? `${value.comparator} ${shown}` : shown;
}

/** A value that was written and is no figure, though a figure was asked for. */
export function isUnread(indicator: Indicator, { value, raw }: Value): boolean {
  return value === null && raw !== '' && !isInWords(indicator) && !saysNoFigure(raw);
}

/** A period that names neither a year nor a quarter nor a day. */
export function isPeriodUnclear({ period }: Pick<Value, 'period'>): boolean {
  return period !== null && period.trim() !== '' && !/\d/.test(period);
}

/** The cells of a row in which something stands that cannot be read. */
export function faultyColumns(indicator: Indicator, value: Value): Column[] {
  return columns.filter((column) => {
    if (column === 'value') return isUnread(indicator, value);
    if (column === 'period') return isPeriodUnclear(value);
    return value[column] === null && showCell(indicator, value, column) !== '';
  });
}

/** Rows that say something, in the outline's order, as they are saved. */
export function writtenValues(values: readonly Value[]): Value[] {
  return values
    .map(({ unreadCounts: _, ...saved }) => saved)
    .filter(
      ({ value, numerator, denominator, period, raw }) =>
        value !== null || numerator !== null || denominator !== null || period !== null || raw !== '',
    );
}

/** A row for each indicator of the outline, written or not; what could not be read in the table before stays. */
export function wholeTable(
  indicators: readonly Indicator[],
  values: readonly Value[],
  before: readonly Value[] = [],
): Value[] {
  const known = new Map(values.map((value) => [value.indicatorId, value]));
  const unread = new Map(before.map(({ indicatorId, unreadCounts }) => [indicatorId, unreadCounts]));
  return indicators.map(({ id }) => {
    const unreadCounts = unread.get(id);
    return { ...(known.get(id) ?? emptyValue(id)), ...(unreadCounts && { unreadCounts }) };
  });
}
