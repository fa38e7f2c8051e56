import type { Indicator } from './outline';

const answeredElsewhere: readonly Indicator['aggregation'][] = ['national-only', 'survey', 'list'];

/** Whether a unit's report lacks something without this figure; the others come from elsewhere or are told in words. */
export function isAskedOfUnits({ aggregation }: Pick<Indicator, 'aggregation'>): boolean {
  return !answeredElsewhere.includes(aggregation);
}
