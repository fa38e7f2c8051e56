import type { Indicator } from '@common/contracts/outline';
import type { IndicatorValue } from '@common/contracts/revision-body';
import levels from '../../data/indicator-levels.json' with { type: 'json' };
import { numberText, rounded } from './number-text';
import type { Province } from './provinces';
import type { Seeded } from './seeded';

type Level = { byRegion: Record<string, number>; spread: number; decimals: number; factor2017: number };

/** One indicator of one unit: what its table says, what its text says (they may disagree), and what it was in 2017. */
export type IndicatorFact = Readonly<{
  id: string;
  table: number | null;
  text: number | null;
  decimals: number;
  in2017: number | null;
}>;

/** What a province cannot know by itself: measured by national surveys only. */
const measuredNationally = new Set(['HALE', 'OOP', 'END_EPIDEMICS']);

/** The facts of every indicator, plausible for the region; about a third of the units contradict themselves somewhere. */
export function indicatorFacts(
  indicators: readonly Indicator[],
  province: Province | null,
  random: Seeded,
): ReadonlyMap<string, IndicatorFact> {
  const disagreeing = random.chance(0.35) ? random.int(1, 3) : 0;
  const quoted = ['HI_COVER', 'DOCTORS', 'BEDS', 'STUNTING', 'EPI', 'SATISFACTION', 'CHS_NCD', 'HEALTH_MGMT', 'NURSES'];
  const wrong = new Set(province ? random.some(quoted, disagreeing) : []);
  return new Map(
    indicators.map(({ id, plausible }): [string, IndicatorFact] => {
      const level = (levels as Record<string, Level>)[id];
      if (!level) return [id, { id, table: null, text: null, decimals: 0, in2017: null }];
      const mean = level.byRegion[province?.region ?? 'CN']!;
      const drift = province ? (random.next() + random.next() - 1) * 2 * level.spread : 0;
      const value = rounded(Math.min(plausible.max - 0.1, Math.max(plausible.min, mean + drift)), level.decimals);
      const slip = rounded(value * random.pick([0.95, 0.97, 1.02, 1.03]), level.decimals);
      const known = province === null || !measuredNationally.has(id);
      return [
        id,
        {
          id,
          table: known ? value : null,
          text: wrong.has(id) && slip !== value ? slip : value,
          decimals: level.decimals,
          in2017: rounded(value * level.factor2017, level.decimals),
        },
      ];
    }),
  );
}

/** The value as the indicator table of the report gives it, with its denominator where the outline asks for one. */
export function reportedValue(
  indicator: Indicator,
  fact: IndicatorFact,
  province: Province | null,
  random: Seeded,
): IndicatorValue {
  const value = fact.table;
  const denominator = value === null ? null : denominatorOf(indicator, province, random);
  const raw = value === null ? (indicator.id === 'END_EPIDEMICS' ? 'Cơ bản đạt' : 'Chưa có số liệu') : '';
  const isShare = indicator.unit.startsWith('%');
  return {
    indicatorId: indicator.id,
    value,
    comparator: indicator.id === 'LE' ? '≈' : '=',
    numerator: denominator !== null && isShare ? Math.round((denominator * value!) / 100) : null,
    denominator,
    period: value === null ? null : random.pick(['2021', '2021', '6 tháng đầu năm 2022']),
    raw: raw || numberText(value!, fact.decimals),
  };
}

/** How many persons, births, stations or beds the indicator's basis counts; some units leave it out. */
function denominatorOf(indicator: Indicator, province: Province | null, random: Seeded): number | null {
  if (!indicator.basis || !province || random.chance(0.06)) return null;
  const people = province.populationThousands * 1000;
  const counts: Record<string, number> = {
    'dân số': people,
    'trẻ em trong độ tuổi tiêm chủng': Math.round(people * 0.016),
    'trẻ đẻ sống': Math.round(people * 0.0158),
    'trẻ em dưới 5 tuổi': Math.round(people * 0.082),
    'người trưởng thành': Math.round(people * 0.71),
    'trạm y tế xã, phường, thị trấn': province.communes,
    'giường bệnh': Math.round(people * 0.0029),
  };
  return counts[indicator.basis] ?? null;
}
