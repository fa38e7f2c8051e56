import { isChanged } from './compare/compare-blocks';
import type { Body, Finding, Outline, Remark } from './review.data';

type Known = Readonly<{ body: Pick<Body, 'sections'>; before: Pick<Body, 'sections'> | null }> &
  Readonly<{ remarks: readonly Pick<Remark, 'sectionId'>[] }>;

/** A leaf is always read; a section that groups others where it has an introduction, had one, or was remarked on. */
export function isRead({ id, leaf }: Pick<Outline['sections'][number], 'id' | 'leaf'>, known: Known): boolean {
  const { body, before, remarks } = known;
  const written = [body, before].some((each) => each && (sectionOf(each, id)?.blocks.length ?? 0) > 0);
  return leaf || written || remarks.some(({ sectionId }) => sectionId === id);
}

/** What is to be read, in the order in which one goes through it. */
export function partsOf(
  outline: Pick<Outline, 'sections'>,
  known: Known & Readonly<{ body: Pick<Body, 'unplaced'> }>,
): string[] {
  const texts = outline.sections.filter((section) => isRead(section, known)).map(({ id }) => id);
  return ['overview', ...texts, 'indicators', ...(known.body.unplaced.length > 0 ? ['unplaced'] : []), 'trail'];
}

/** The part that many steps before or after; it stops at both ends. */
export function stepFrom(parts: readonly string[], part: string, step: 1 | -1): string {
  const place = Math.max(0, parts.indexOf(part));
  return parts[Math.min(parts.length - 1, Math.max(0, place + step))]!;
}

export type Marks = Readonly<{ hasText: boolean; changed: boolean; remarks: number; findings: number }>;

type Given = Readonly<{
  body: Pick<Body, 'sections'>;
  before: Pick<Body, 'sections'> | null;
  remarks: readonly Pick<Remark, 'sectionId'>[];
  findings: readonly Pick<Finding, 'sectionId'>[] | null;
}>;

/** What stands beside a section's name. Nothing has changed in a report that was sent for the first time. */
export function marksOf(sectionId: string, { body, before, remarks, findings }: Given): Marks {
  const section = sectionOf(body, sectionId);
  return {
    hasText: section !== null && section.blocks.length > 0,
    changed: before !== null && isChanged(sectionOf(before, sectionId), section),
    remarks: remarks.filter((remark) => remark.sectionId === sectionId).length,
    findings: findings?.filter((finding) => finding.sectionId === sectionId).length ?? 0,
  };
}

export function sectionOf<Section extends { sectionId: string }>(
  body: Readonly<{ sections: readonly Section[] }>,
  sectionId: string,
): Section | null {
  return body.sections.find((section) => section.sectionId === sectionId) ?? null;
}
