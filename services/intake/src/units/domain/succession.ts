import { z } from 'zod';
import { PlainDateText } from '@common/contracts/plain-date-text';

/** What became of a unit on a day. `share` is the part of the old unit that went to the new one, where it was split. */
export const Succession = z.strictObject({
  fromUnitId: z.string().min(1),
  toUnitId: z.string().min(1),
  on: PlainDateText,
  kind: z.enum(['merge', 'split', 'rename', 'status']),
  share: z.number().positive().max(1).nullable().default(null),
});
export type Succession = z.infer<typeof Succession>;

/** The units that stand for `unitId` on `day`: its successors' successors, or itself where it still exists. */
export function successorsOn(unitId: string, successions: readonly Succession[], day: string): string[] {
  const next = successions.filter(({ fromUnitId, on }) => fromUnitId === unitId && on <= day);
  if (next.length === 0) return [unitId];
  const later = (on: string) => successions.filter((succession) => succession.on >= on);
  return [...new Set(next.flatMap(({ toUnitId, on }) => successorsOn(toUnitId, later(on), day)))];
}
