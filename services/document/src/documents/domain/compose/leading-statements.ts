import { textOf } from '@common/contracts/block-text';
import type { Run } from '@common/contracts/document-ast';
import type { DraftSnapshot } from '@common/contracts/draft-snapshot';
import { foldWords } from '@common/vietnamese/fold';
import type { PlacedBlock } from '../official-document';
import { attributed } from './attribution';
import { asRange, listsFigures } from './joined-figures';
import type { Section } from './section-blocks';

const openingWords = 6;

/** The section whose stable id ends so ("danh-gia.han-che"), whatever review it belongs to. */
function sectionEnding(draft: DraftSnapshot, ending: string): Section | undefined {
  return draft.sections.find((section) => section.sectionId.endsWith(ending));
}

/**
 * What most units say in a section, the widest shared first, as dash items; at most `limit`, and one for statements that
 * begin alike. A submission sums up: the whole text stands in the report.
 */
export function leadingStatements(draft: DraftSnapshot, ending: string, limit: number): readonly PlacedBlock[] {
  const blocks = sectionEnding(draft, ending)?.blocks ?? [];
  return blocks
    .flatMap(({ block, sources }) =>
      block.type === 'paragraph' || block.type === 'item' ? [{ block, sources, units: unitsOf(sources) }] : [],
    )
    .filter(({ block }) => textOf(block.runs).trim().length > 0 && !textOf(block.runs).trim().endsWith(':'))
    .flatMap(({ block, ...rest }) => {
      const runs = summedUp(block.runs);
      return runs === null ? [] : [{ block: { ...block, runs }, ...rest }];
    })
    .sort((a, b) => b.units - a.units)
    .filter(({ block }, index, all) => all.findIndex((one) => matterOf(one.block) === matterOf(block)) === index)
    .slice(0, limit)
    .map(({ block, sources }) => {
      const runs = block.runs.map(({ text, sup, sub }) => ({ text, ...(sup && { sup }), ...(sub && { sub }) }));
      const statement = attributed({ type: 'item', id: '', level: 1, marker: '-', runs }, sources, draft.unitNames);
      return { block: statement, role: 'body' as const, sources };
    });
}

/** A list of figures as their range; null where that cannot be said, and the statement stands in the report alone. */
function summedUp(runs: Run[]): Run[] | null {
  const said = textOf(runs);
  if (!listsFigures(said)) return runs;
  const text = asRange(said);
  return text === null ? null : [{ text }];
}

/** Statements that begin with the same words are on one matter. */
function matterOf({ runs }: Readonly<{ runs: readonly Run[] }>): string {
  return foldWords(textOf(runs)).split(' ').slice(0, openingWords).join(' ');
}

function unitsOf(sources: readonly { unitId: string }[]): number {
  return new Set(sources.map((source) => source.unitId)).size;
}
