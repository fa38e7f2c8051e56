import { blockText } from '@common/contracts/block-text';
import { allBlocks } from '../../documents/domain/official-document';
import type { OfficialDocument, PlacedBlock } from '../../documents/domain/official-document';

/** The words of a block as they are printed: label or marker, then text; a table's caption, then its cells. */
function printedText({ block }: PlacedBlock): string {
  const before = { heading: 'label', item: 'marker', annex: 'label', table: 'caption' } as const;
  const member = block.type in before ? before[block.type as keyof typeof before] : null;
  const first = member === null ? '' : String((block as unknown as Record<string, unknown>)[member] ?? '');
  return `${first}${blockText(block)}`.replace(/\s/gu, '');
}

/** Every block's words, in reading order, without white space. */
export function printedBlocks(document: OfficialDocument): readonly string[] {
  return allBlocks(document)
    .map(printedText)
    .filter((text) => text !== '');
}
