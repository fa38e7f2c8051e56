import { blockLine } from '@common/contracts/block-text';
import type { Block } from '@common/contracts/document-ast';
import type { ReadHow, ReadPart } from '../word-reading';
import type { HeadingMatch } from './match-headings';
import type { Placed } from './place-flow';

/** A part, and the place in the flow of the block that it comes from. */
export type FoundPart = Omit<ReadPart, 'position'> & Readonly<{ place: number }>;

/** Cover, signature and table of contents are furniture; a heading that opens a section is that section's title. */
export function isContent({ block, match }: Placed): boolean {
  return !isFurniture(block) && !match?.own;
}

/** Every block of the file in its order, with where it went and by which heading. */
export function listParts(placed: readonly Placed[], blocksOf: (place: number) => readonly Block[]): FoundPart[] {
  let above: HeadingMatch | null = null;
  return placed.flatMap((each, place) => {
    if (each.match && each.block.zone === 'body') above = each.match;
    const section = each.toPlace ? null : each.section;
    const by = section === null ? null : above;
    return blocksOf(place).map((block): FoundPart => ({
      id: block.id,
      content: isContent(each),
      kind: block.type,
      text: blockLine(block),
      level: block.type === 'heading' ? block.level : null,
      section,
      below: each.toPlace ? each.section : null,
      how: howOf(each, by),
      score: by?.own ? by.score : null,
      uncertain: by?.uncertain ?? false,
      place,
    }));
  });
}

function howOf({ block, section, toPlace }: Placed, by: HeadingMatch | null): ReadHow {
  if (isFurniture(block)) return 'not-content';
  if (section === null || toPlace) return 'unplaced';
  return by?.own ? 'matched' : 'inherited';
}

function isFurniture(block: Placed['block']): boolean {
  return block.zone === 'cover' || block.zone === 'signature' || (block.kind === 'paragraph' && block.contents);
}
