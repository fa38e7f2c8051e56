import type { OutlineSection } from '@portal/content/outline.api';

/** Where a section stands in its outline; `previous` and `next` are those that carry text. */
export type Place = Readonly<{
  section: OutlineSection;
  parents: readonly OutlineSection[];
  previous: OutlineSection | null;
  next: OutlineSection | null;
}>;

export function placeOf(sections: readonly OutlineSection[], sectionId: string): Place | null {
  const index = sections.findIndex(({ id }) => id === sectionId);
  const section = sections[index];
  if (!section) return null;
  const parents: OutlineSection[] = [];
  for (let at = parentOf(sections, section); at && parents.length < sections.length; at = parentOf(sections, at)) {
    parents.unshift(at);
  }
  const previous = sections.slice(0, index).findLast(({ leaf }) => leaf) ?? null;
  const next = sections.slice(index + 1).find(({ leaf }) => leaf) ?? null;
  return { section, parents, previous, next };
}

function parentOf(sections: readonly OutlineSection[], { parentId }: OutlineSection): OutlineSection | undefined {
  return parentId === null ? undefined : sections.find(({ id }) => id === parentId);
}
