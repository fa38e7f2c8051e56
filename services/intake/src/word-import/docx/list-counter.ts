import { formatCounter } from './number-format';
import { bulletSign, type ListLevel, type Numbering } from './numbering';
import type { ListLabel } from './model';

/**
 * Counts as Word does (ECMA-376 17.9): counters belong to the abstract list and are shared by its instances; a step
 * restarts the deeper levels; a start override counts once, when its instance is first used.
 */
export class ListCounter {
  private readonly counters = new Map<string, (number | null)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  /** Steps the counter for one paragraph and gives its label; null where the list is not defined. */
  step(numId: string, depth: number): ListLabel | null {
    const level = this.numbering.levelOf(numId, depth);
    const instance = this.numbering.instances.get(numId);
    if (level === null || instance === undefined) return null;
    const counters = this.countersOf(instance.abstractId);
    const override = instance.starts.get(depth);
    const first = `${numId}/${depth}`;
    if (override !== undefined && !this.begun.has(first)) counters[depth] = override;
    else counters[depth] = (counters[depth] ?? level.start - 1) + 1;
    this.begun.add(first);
    this.restartDeeper(numId, depth, counters);
    if (level.format === 'bullet') return { label: bulletSign(level), bullet: true, level: depth };
    const label = this.label(numId, level, counters).trim();
    return label === '' ? null : { label, bullet: false, level: depth };
  }

  private countersOf(abstractId: string): (number | null)[] {
    const known = this.counters.get(abstractId) ?? new Array<number | null>(9).fill(null);
    this.counters.set(abstractId, known);
    return known;
  }

  private restartDeeper(numId: string, depth: number, counters: (number | null)[]): void {
    for (let deeper = depth + 1; deeper < counters.length; deeper++) {
      const restart = this.numbering.levelOf(numId, deeper)?.restart ?? null;
      if (restart === 0 || (restart !== null && depth >= restart)) continue;
      counters[deeper] = null;
    }
  }

  private label(numId: string, level: ListLevel, counters: (number | null)[]): string {
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const place = Number(digit) - 1;
      const source = this.numbering.levelOf(numId, place);
      const value = counters[place] ?? source?.start ?? 1;
      return formatCounter(value, level.legal ? 'decimal' : (source?.format ?? 'decimal'));
    });
  }
}
