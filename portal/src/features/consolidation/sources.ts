import type { Block } from '@common/contracts/document-ast';
import type { Contribution, TextWithSources, UnitSaid } from './consolidation.api';

/** One statement of one unit under a paragraph of the national text. */
export type Source = Readonly<{ said: UnitSaid; contribution: Contribution }>;

/** What each block of the text rests on, by the block's id; in the official order of the units. */
export function sourcesByBlock({ blocks, byUnit }: TextWithSources): ReadonlyMap<string, readonly Source[]> {
  const found = new Map<string, Source[]>(blocks.map(({ block }) => [block.id, []]));
  for (const said of byUnit) {
    for (const contribution of said.contributions) {
      for (const place of contribution.blocks) {
        const id = blocks[place]?.block.id;
        if (id !== undefined) found.get(id)?.push({ said, contribution });
      }
    }
  }
  return found;
}

/** What units said that no block of the text rests on; headings and closings stay out of the text by rule. */
export function unusedOf({ byUnit }: Pick<TextWithSources, 'byUnit'>): readonly Source[] {
  return byUnit.flatMap((said) =>
    said.contributions.filter(({ blocks }) => blocks.length === 0).map((contribution) => ({ said, contribution })),
  );
}

/** How many different units stand under a block: one may have said the same twice. */
export function unitCount(sources: readonly Source[]): number {
  return new Set(sources.map(({ said }) => `${said.unitId} ${said.capacity}`)).size;
}

/** The blocks alone, as they are shown. */
export function blocksOf({ blocks }: Pick<TextWithSources, 'blocks'>): Block[] {
  return blocks.map(({ block }) => block as Block);
}
