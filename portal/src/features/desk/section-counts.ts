import type { OutlineSection } from '@portal/content/outline.api';
import type { Report } from '@portal/content/report.api';
import type { Validation } from './report.api';

export type SectionCounts = Readonly<{
  /** Leaf sections with words, of all leaf sections. */
  written: number;
  of: number;
  /** The same of the required ones. */
  filled: number;
  required: number;
  /** Numbers of the sections that group others and have an introduction; no count of sections has them in it. */
  introductions: string[];
}>;

/** What every page says of how far a report is: leaves are counted with leaves, introductions apart. */
export function sectionCounts(
  sections: readonly OutlineSection[],
  written: readonly Pick<Report['sections'][number], 'sectionId' | 'blocks'>[],
  { empty, filled, required }: Pick<Validation, 'empty' | 'filled' | 'required'>,
): SectionCounts {
  const of = sections.filter(({ leaf }) => leaf).length;
  const said = new Set(written.filter(({ blocks }) => blocks.length > 0).map(({ sectionId }) => sectionId));
  const introductions = sections.filter(({ id, leaf }) => !leaf && said.has(id)).map(({ number }) => number);
  return { written: of - empty.length, of, filled, required, introductions };
}
