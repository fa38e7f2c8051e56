const views = ['text', 'units', 'unused'] as const;

/** How a section of the consolidation is looked at. */
export type SectionSearch = {
  /** None: the merged text. */
  view?: (typeof views)[number];
  unit?: string;
  q?: string;
};

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value.slice(0, 100) : undefined);

export function sectionSearch(search: Record<string, unknown>): SectionSearch {
  const found = { view: views.find((view) => view === search.view), unit: text(search.unit), q: text(search.q) };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

export type DraftSearch = { section?: string };

export function draftSearch({ section }: Record<string, unknown>): DraftSearch {
  return typeof section === 'string' ? { section } : {};
}
