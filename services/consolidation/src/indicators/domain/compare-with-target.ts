import type { Indicator } from '@common/contracts/outline';

type Target = Indicator['target2025'];

/** How far off a value may be to be "about" the target: half of one per cent of it. */
const about = 0.005;

/**
 * Whether a national figure reaches a target; null where there is no figure or no target. "=" means: reaching it in the
 * direction that is better ("95%" of the people insured is reached by 96).
 */
export function reachesTarget(value: number | null, target: Target, direction: Indicator['direction']): boolean | null {
  if (value === null || target === null) return null;
  const slack = Math.abs(target.value) * about;
  switch (target.op) {
    case '>':
      return value > target.value;
    case '<':
      return value < target.value;
    case '≥':
      return value >= target.value;
    case '≤':
      return value <= target.value;
    case '≈':
      return direction === 'lower' ? value <= target.value + slack : value >= target.value - slack;
    default:
      return direction === 'lower' ? value <= target.value : value >= target.value;
  }
}
