import type { Indicator } from '@common/contracts/outline';
import type { IndicatorValue } from '@common/contracts/revision-body';
import { aggregateIndicator } from './aggregate-indicator';
import { reasons } from './reasons';
import type { ReportedValue } from './reported-value';

const anIndicator = (aggregation: Indicator['aggregation'], unit = '%'): Indicator => ({
  id: 'HI_COVER',
  name: 'Tỉ lệ tham gia bảo hiểm y tế',
  nameEn: 'Health insurance coverage',
  unit,
  direction: 'higher',
  target2025: { value: 95, op: '=' },
  target2030: null,
  aggregation,
  basis: 'dân số',
  plausible: { min: 0, max: 100 },
});

const aValue = (unitId: string, value: Partial<IndicatorValue>, about: Partial<ReportedValue> = {}): ReportedValue => ({
  unitId,
  capacity: 'party',
  group: 'province',
  territoryId: unitId,
  rank: 1,
  value: {
    indicatorId: 'HI_COVER',
    value: null,
    comparator: '=',
    numerator: null,
    denominator: null,
    period: null,
    raw: '',
    ...value,
  },
  ...about,
});
const expected = ['a', 'b', 'c'].map((unitId) => ({
  unitId,
  group: 'province' as const,
  territoryId: unitId,
  rank: 1,
}));

it('weighs each share by the denominator that the unit gave', () => {
  const result = aggregateIndicator(
    anIndicator('weighted-mean'),
    [aValue('a', { value: 90, denominator: 3_000 }), aValue('b', { value: 98, denominator: 1_000 })],
    expected,
  );
  expect(result).toMatchObject({ value: 92, why: null, comparator: '=', reporting: 2, missingUnitIds: ['c'] });
  expect(result.min).toEqual({ unitId: 'a', value: 90 });
  expect(result.max).toEqual({ unitId: 'b', value: 98 });
});

it('does not guess a denominator: the figure stays open and the units are named', () => {
  const values = [aValue('a', { value: 90, denominator: 3_000 }), aValue('b', { value: 98 })];
  for (const method of ['weighted-mean', 'ratio-of-sums'] as const)
    expect(aggregateIndicator(anIndicator(method), values, expected)).toMatchObject({
      value: null,
      why: reasons.withoutDenominator,
      withoutDenominatorUnitIds: method === 'weighted-mean' ? ['b'] : ['a', 'b'],
    });
});

it('tells the figure of the units that gave a denominator as theirs, beside the open national one', () => {
  const values = [aValue('a', { value: 90, denominator: 3_000 }), aValue('b', { value: 98 })];
  const { value, partial } = aggregateIndicator(anIndicator('weighted-mean'), values, expected);
  expect([value, partial]).toEqual([null, { value: 90, comparator: '=', units: 1 }]);
  expect(aggregateIndicator(anIndicator('weighted-mean'), [values[1]!], expected).partial).toBeUndefined();
});

it('divides sums by sums, in the scale of the unit', () => {
  const values = [aValue('a', { numerator: 90, denominator: 100 }), aValue('b', { numerator: 10, denominator: 300 })];
  expect(aggregateIndicator(anIndicator('ratio-of-sums'), values, expected).value).toBe(25);
  expect(aggregateIndicator(anIndicator('ratio-of-sums', '‰'), values, expected).value).toBe(250);
});

it('adds up counts', () => {
  const values = [aValue('a', { value: 12 }), aValue('b', { value: 30 })];
  expect(aggregateIndicator(anIndicator('sum', 'giường'), values, expected).value).toBe(42);
});

it('says of bounds only what they allow', () => {
  const mean = (one: IndicatorValue['comparator'], other: IndicatorValue['comparator']) =>
    aggregateIndicator(
      anIndicator('weighted-mean'),
      [
        aValue('a', { value: 95, denominator: 100, comparator: one }),
        aValue('b', { value: 97, denominator: 100, comparator: other }),
      ],
      expected,
    );
  expect(mean('>', '=')).toMatchObject({ value: 96, comparator: '≥' });
  expect(mean('≈', '=')).toMatchObject({ value: 96, comparator: '≈' });
  expect(mean('>', '<')).toMatchObject({ value: null, why: reasons.mixedBounds });
});

it('takes a national figure from a central body alone, and only if they agree', () => {
  const central = { group: 'central-body' as const };
  const national = (...values: ReportedValue[]) => aggregateIndicator(anIndicator('national-only'), values, expected);
  expect(national(aValue('a', { value: 74 }))).toMatchObject({
    value: null,
    why: reasons.nationalOnly,
    missingUnitIds: [],
    reporting: 1,
    min: { unitId: 'a', value: 74 },
  });
  expect(national(aValue('a', { value: 74 }), aValue('x', { value: 73.6 }, central))).toMatchObject({
    value: 73.6,
    reporting: 1,
    min: { unitId: 'x' },
  });
  expect(national(aValue('x', { value: 73.6 }, central), aValue('y', { value: 74.5 }, central))).toMatchObject({
    value: null,
    why: reasons.nationalDisagree,
  });
});

it('leaves lists and survey figures to those who make them', () => {
  const values = [aValue('a', { value: 1 })];
  expect(aggregateIndicator(anIndicator('list'), values, expected)).toMatchObject({ value: null, why: reasons.list });
  expect(aggregateIndicator(anIndicator('survey'), values, expected)).toMatchObject({
    value: null,
    why: reasons.survey,
  });
});

it('counts a province once where its Party committee and its State body both report, and a ministry not at all', () => {
  const result = aggregateIndicator(
    anIndicator('sum', 'giường'),
    [
      aValue('a-party', { value: 10 }, { territoryId: 'a' }),
      aValue('a-state', { value: 11 }, { territoryId: 'a', capacity: 'state', rank: 2 }),
      aValue('ministry', { value: 1_000 }, { group: 'central-body' }),
    ],
    expected,
  );
  expect(result).toMatchObject({ value: 11, reporting: 1, missingUnitIds: ['b', 'c'] });
});

it('says that nobody reported', () => {
  expect(aggregateIndicator(anIndicator('sum'), [], expected)).toMatchObject({ value: null, why: reasons.noValues });
});

it('counts who reports a list in words, and misses only the others', () => {
  const values = [aValue('a', { raw: 'Cơ bản đạt' }), aValue('b', { raw: ' ' })];
  expect(aggregateIndicator(anIndicator('list'), values, expected)).toMatchObject({
    reporting: 1,
    missingUnitIds: ['b', 'c'],
    min: null,
  });
});
