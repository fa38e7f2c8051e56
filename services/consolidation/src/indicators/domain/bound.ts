import type { IndicatorValue } from '@common/contracts/revision-body';

export type Comparator = IndicatorValue['comparator'];

/**
 * What a sum or a mean of such values is: exact of exact ones, "≈" with a rounded one among them, "≥" with a lower bound,
 * "≤" with an upper one. Null where lower and upper bounds meet: nothing can be said.
 */
export function combinedComparator(comparators: readonly Comparator[]): Comparator | null {
  const lower = comparators.some((one) => one === '≥' || one === '>');
  const upper = comparators.some((one) => one === '≤' || one === '<');
  if (lower && upper) return null;
  if (lower) return '≥';
  if (upper) return '≤';
  return comparators.includes('≈') ? '≈' : '=';
}
