import type { OutlineSection } from '@portal/content/outline.api';

/** Where a section stands in its outline; `previous` and `next` are those that carry text: leaves, and written introductions. */
export type Place = Readonly<{
  section: OutlineSection;
  parents: readonly OutlineSection[];
  previous: OutlineSection | null;
  next: OutlineSection | null;
}>;

export function placeOf(
  sections: readonly OutlineSection[],
  sectionId: string,
  written: ReadonlySet<string> = new Set(),
): Place | null {
  const hasText = ({ id, leaf }: OutlineSection) => leaf || written.has(id);
  const index = sections.findIndex(({ id }) => id === sectionId);
  const section = sections[index];
  if (!section) return null;
  const parents: OutlineSection[] = [];
  for (let at = parentOf(sections, section); at && parents.length < sections.length; at = parentOf(sections, at)) {
    parents.unshift(at);
  }
  const previous = sections.slice(0, index).findLast(hasText) ?? null;
  const next = sections.slice(index + 1).find(hasText) ?? null;
  return { section, parents, previous, next };
}

function parentOf(sections: readonly OutlineSection[], { parentId }: OutlineSection): OutlineSection | undefined {
  return parentId === null ? undefined : sections.find(({ id }) => id === parentId);
}
