import type { Indicator } from '@common/contracts/outline';

type UnitValue = Readonly<{ unitId: string; value: number }>;
export type Outlier = UnitValue & Readonly<{ why: 'outside-plausible' | 'far-from-others' }>;

/** With fewer values "the others" say nothing. */
const fewest = 8;
/** Tukey's "far out": three interquartile ranges beyond the quartiles. */
const ranges = 3;

/** Values to ask about: outside what the outline calls plausible, or far from the other units'. */
export function outliersOf(values: readonly UnitValue[], plausible: Indicator['plausible']): Outlier[] {
  const sorted = values.map(({ value }) => value).sort((a, b) => a - b);
  const [low, high] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const reach = ranges * (high - low);
  const isFar = (value: number) =>
    values.length >= fewest && reach > 0 && (value < low - reach || value > high + reach);
  return values.flatMap(({ unitId, value }): Outlier[] => {
    if (value < plausible.min || value > plausible.max) return [{ unitId, value, why: 'outside-plausible' }];
    return isFar(value) ? [{ unitId, value, why: 'far-from-others' }] : [];
  });
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
