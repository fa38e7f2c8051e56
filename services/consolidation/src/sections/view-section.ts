import type { Note } from '@common/contracts/document-ast';
import type { Source } from '@common/contracts/draft-snapshot';
import { contributionsByUnit } from './domain/contributions-by-unit';
import type { SectionBlock } from './domain/merge-section';
import type { PlacedContribution } from './section-contributions.query';
import type { SectionText } from './section.view';

type Text = Readonly<{
  sectionId: string;
  number: string;
  title: string;
  units: number;
  blocks: readonly SectionBlock[];
  notes: readonly Note[];
}>;

/** `nameOf` a unit: as it is called now, or as it was when the text was frozen. */
export function viewSection(
  { sectionId, number, title, units, blocks, notes }: Text,
  contributions: readonly PlacedContribution[],
  nameOf: (unitId: Source['unitId']) => string,
): SectionText {
  const byUnit = contributionsByUnit(contributions, blocks);
  return {
    sectionId,
    number,
    title,
    units,
    contributions: contributions.length,
    blocks: [...blocks],
    notes: [...notes],
    unitNames: Object.fromEntries(byUnit.map(({ unitId }) => [unitId, nameOf(unitId)])),
    byUnit: byUnit.map((one) => ({ ...one, unitName: nameOf(one.unitId) })),
  };
}
