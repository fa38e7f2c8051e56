import type { IndicatorAggregate } from '@common/contracts/draft-snapshot';
import type { Indicator } from '@common/contracts/outline';
import { type Comparator, combinedComparator } from './bound';
import { reasons } from './reasons';
import type { ExpectedReporter, ReportedValue } from './reported-value';
import { scaleOfUnit } from './scale-of-unit';

export type Aggregate = IndicatorAggregate;
type Result = Readonly<{
  value: number | null;
  why?: string;
  comparator?: Comparator;
  withoutDenominator?: string[];
  partial?: Aggregate['partial'];
}>;
type Figure = ReportedValue & Readonly<{ number: number }>;

/** The national figure of one indicator by its declared method; what may not be computed stays null and says why. */
export function aggregateIndicator(
  indicator: Indicator,
  reported: readonly ReportedValue[],
  expected: readonly ExpectedReporter[],
): Aggregate {
  const ofProvinces = [...reported, ...expected].some(({ group }) => group === 'province');
  const counts = ({ group }: Pick<ReportedValue, 'group'>) => !ofProvinces || group === 'province';
  const central = figuresOf(
    reported.filter((one) => !counts(one)),
    indicator,
  );
  const figures = onePerTerritory(figuresOf(reported.filter(counts), indicator));
  const counted = indicator.aggregation === 'national-only' ? central : figures;
  const shown = counted.length > 0 ? counted : figures;
  const { value, why, comparator = '=', withoutDenominator = [], partial } = byMethod(indicator, counted);
  const sorted = [...shown].sort((a, b) => a.number - b.number);
  const inWords = indicator.aggregation === 'list' ? reported.filter((one) => counts(one) && saysSomething(one)) : [];
  const reporting = new Set([...figures, ...inWords].map(({ territoryId }) => territoryId));
  return {
    indicator,
    value,
    why: value === null ? (why ?? reasons.noValues) : null,
    comparator,
    ...(partial && { partial }),
    reporting: shown === figures ? reporting.size : shown.length,
    missingUnitIds:
      indicator.aggregation === 'national-only'
        ? []
        : expected.filter((one) => counts(one) && !reporting.has(one.territoryId)).map(({ unitId }) => unitId),
    withoutDenominatorUnitIds: withoutDenominator,
    min: extreme(sorted[0]),
    max: extreme(sorted.at(-1)),
  };
}

/** What is told in words ("cơ bản đạt") has no figure, yet it is reported. */
function saysSomething({ value }: ReportedValue): boolean {
  return value.raw.trim() !== '';
}

/** The figures that count, one a territory: the State body's where the Party committee reports too. */
export function figuresOf(reported: readonly ReportedValue[], { unit }: Indicator): Figure[] {
  return reported
    .flatMap((one) => {
      const number = one.value.value ?? ratioOf(one, scaleOfUnit(unit));
      return number === null ? [] : [{ ...one, number }];
    })
    .sort((a, b) => a.rank - b.rank);
}

function onePerTerritory(figures: readonly Figure[]): Figure[] {
  const byTerritory = new Map<string, Figure>();
  for (const figure of figures) {
    const known = byTerritory.get(figure.territoryId);
    if (!known || (known.capacity === 'party' && figure.capacity === 'state'))
      byTerritory.set(figure.territoryId, figure);
  }
  return [...byTerritory.values()];
}

function byMethod(indicator: Indicator, figures: readonly Figure[]): Result {
  switch (indicator.aggregation) {
    case 'list':
      return { value: null, why: reasons.list };
    case 'survey':
      return { value: null, why: reasons.survey };
    case 'national-only':
      return nationalFigure(figures);
    case 'sum':
      return bounded(figures, sum(figures.map(({ number }) => number)));
    case 'weighted-mean':
      return weightedMean(figures);
    case 'ratio-of-sums':
      return ratioOfSums(figures, scaleOfUnit(indicator.unit));
  }
}

function nationalFigure(figures: readonly Figure[]): Result {
  const said = new Set(figures.map(({ number, value }) => `${value.comparator}${number}`));
  if (said.size === 0) return { value: null, why: reasons.nationalOnly };
  if (said.size > 1) return { value: null, why: reasons.nationalDisagree };
  return { value: figures[0]!.number, comparator: figures[0]!.value.comparator };
}

function weightedMean(figures: readonly Figure[]): Result {
  return overDenominators(
    figures,
    ({ value }) => Boolean(value.denominator),
    (given) => {
      const weights = sum(given.map(({ value }) => value.denominator!));
      return bounded(given, sum(given.map(({ number, value }) => number * value.denominator!)) / weights);
    },
  );
}

/** Counts are exact, whatever the comparator of the share. */
function ratioOfSums(figures: readonly Figure[], scale: number): Result {
  return overDenominators(
    figures,
    ({ value }) => value.numerator !== null && Boolean(value.denominator),
    (given) => {
      if (given.length === 0) return { value: null };
      const whole = sum(given.map(({ value }) => value.denominator!));
      return { value: rounded((sum(given.map(({ value }) => value.numerator!)) / whole) * scale) };
    },
  );
}

/** A denominator is never guessed: while one is missing there is no national figure, only that of the units that gave it. */
function overDenominators(
  figures: readonly Figure[],
  isGiven: (figure: Figure) => boolean,
  compute: (given: readonly Figure[]) => Result,
): Result {
  const given = figures.filter(isGiven);
  const result = compute(given);
  if (given.length === figures.length) return result;
  const withoutDenominator = figures.filter((figure) => !isGiven(figure)).map(({ unitId }) => unitId);
  const { value, comparator = '=' } = result;
  const partial = value === null ? undefined : { value, comparator, units: given.length };
  return { value: null, why: reasons.withoutDenominator, withoutDenominator, partial };
}

function bounded(figures: readonly Figure[], value: number): Result {
  if (figures.length === 0) return { value: null };
  const comparator = combinedComparator(figures.map((figure) => figure.value.comparator));
  return comparator === null ? { value: null, why: reasons.mixedBounds } : { value: rounded(value), comparator };
}

function ratioOf({ value }: ReportedValue, scale: number): number | null {
  if (value.numerator === null || !value.denominator) return null;
  return rounded((value.numerator / value.denominator) * scale);
}

function extreme(figure: Figure | undefined): IndicatorAggregate['min'] {
  return figure ? { unitId: figure.unitId, value: figure.number } : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Two decimals: more would claim what the units did not measure. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
