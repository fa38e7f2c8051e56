import type { Body, Outline } from './review.data';

type Indicator = Outline['indicators'][number];
type Value = Body['indicators'][number];
export type IndicatorRow = Readonly<{
  indicator: Indicator;
  value: Value | null;
  before: Value | null;
  changed: boolean;
}>;

/** The outline's indicators in its order; `before` is what the revision before said, null where there is none. */
export function rowsOf(
  indicators: readonly Indicator[],
  values: readonly Value[],
  earlier: readonly Value[] | null,
): IndicatorRow[] {
  const find = (from: readonly Value[], id: string) => from.find(({ indicatorId }) => indicatorId === id) ?? null;
  return indicators.map((indicator) => {
    const [value, before] = [find(values, indicator.id), find(earlier ?? [], indicator.id)];
    return { indicator, value, before, changed: earlier !== null && said(value) !== said(before) };
  });
}

function said(value: Value | null): string {
  if (!value) return '';
  const { value: figure, comparator, numerator, denominator, period, raw } = value;
  return figure === null ? raw : [figure, comparator, numerator, denominator, period].join('|');
}
