import type { Outline } from '@common/contracts/outline';
import type { PaperSection } from './paper';

/** `outline`: as issued (Hải Dương); `resolution`: the task groups as the resolution itself counts them. */
export type SectionOrder = 'outline' | 'resolution';

/** In the resolution, pharmacy is group 5, staff 6 and the health system 7; the issued outline has 6, 7 and 5. */
const resolutionEnd = ['duoc-thiet-bi', 'nhan-luc', 'he-thong'];

export function inSenderOrder(
  sections: readonly PaperSection[],
  outline: Outline,
  order: SectionOrder,
): PaperSection[] {
  if (order === 'outline') return [...sections];
  const rank = new Map(outline.sections.map((section, index) => [section.id, index * 10]));
  const first = Math.min(...[...rank].filter(([id]) => moves(id)).map(([, place]) => place));
  for (const id of rank.keys())
    if (moves(id)) rank.set(id, first + resolutionEnd.findIndex((name) => id.endsWith(name)));
  const place = (section: PaperSection) => rank.get(section.sectionId ?? '') ?? Infinity;
  return [...sections].sort((a, b) => place(a) - place(b));
}

function moves(id: string): boolean {
  return resolutionEnd.some((name) => id.endsWith(`.${name}`));
}
