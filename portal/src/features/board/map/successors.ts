import type { Succession } from '../board.api';

type Step = Pick<Succession, 'from' | 'to' | 'on' | 'share'>;

/**
 * Who stands for a unit on a day, through as many changes as happened until then. Where a unit was split, the unit that
 * took the largest part stands for all of it, so that nothing is counted twice.
 */
export function successorsOn(successions: readonly Step[], day: string): (unitId: string) => string {
  const next = new Map<string, Step>();
  for (const step of successions) {
    const known = next.get(step.from);
    if (step.on <= day && (!known || takesMore(step, known))) next.set(step.from, step);
  }
  return (unitId) => {
    const passed = new Set<string>();
    let current = unitId;
    for (let step = next.get(current); step && !passed.has(current); step = next.get(current)) {
      passed.add(current);
      current = step.to;
    }
    return current;
  };
}

const takesMore = (step: Step, other: Step) => (step.share ?? 1) > (other.share ?? 1);
