import { textOf } from '@common/contracts/document-ast';
import type { DraftSnapshot } from '@common/contracts/draft-snapshot';
import type { PlacedBlock } from '../official-document';
import { attributed } from './attribution';
import type { Section } from './section-blocks';

/** The section whose stable id ends so ("danh-gia.han-che"), whatever review it belongs to. */
export function sectionEnding(draft: DraftSnapshot, ending: string): Section | undefined {
  return draft.sections.find((section) => section.sectionId.endsWith(ending));
}

/**
 * What most units say in a section, the widest shared first, as dash items; at most `limit`. A submission sums up: the
 * whole text stands in the report.
 */
export function leadingStatements(draft: DraftSnapshot, ending: string, limit: number): readonly PlacedBlock[] {
  const blocks = sectionEnding(draft, ending)?.blocks ?? [];
  return blocks
    .flatMap(({ block, sources }) =>
      block.type === 'paragraph' || block.type === 'item' ? [{ block, sources, units: unitsOf(sources) }] : [],
    )
    .filter(({ block }) => textOf(block.runs).trim().length > 0 && !textOf(block.runs).trim().endsWith(':'))
    .filter(({ block }, index, all) => all.findIndex((one) => textOf(one.block.runs) === textOf(block.runs)) === index)
    .sort((a, b) => b.units - a.units)
    .slice(0, limit)
    .map(({ block, sources }) => {
      const runs = block.runs.map(({ text, sup, sub }) => ({ text, ...(sup && { sup }), ...(sub && { sub }) }));
      const statement = attributed({ type: 'item', id: '', level: 1, marker: '-', runs }, sources, draft.unitNames);
      return { block: statement, role: 'body' as const, sources };
    });
}

function unitsOf(sources: readonly { unitId: string }[]): number {
  return new Set(sources.map((source) => source.unitId)).size;
}
