import type { Outline } from '@common/contracts/outline';
import { joinedText } from '../docx/runs';
import type { Unmatched } from '../word-reading';
import type { Placed } from './place-flow';

/** A placed block and where its first piece stands in the list of all pieces. */
export type Positioned = Readonly<{ placed: Placed; position: number; text: string }>;

/** What a person has to confirm or place, in the order of the file; then the sections nothing was found for. */
export function listUnmatched(blocks: readonly Positioned[], outline: Outline): Unmatched[] {
  const found = blocks.flatMap((each) => judge(each));
  const filled = new Set(blocks.flatMap(({ placed }) => (placed.section === null ? [] : [placed.section])));
  const empty = outline.sections.filter(({ id, leaf }) => leaf && !filled.has(id));
  return [
    ...found,
    ...empty.map(({ id, number, title }): Unmatched => {
      return { kind: 'section-without-content', text: `${number}. ${title}`, position: -1, section: id };
    }),
  ];
}

function judge({ placed, position, text }: Positioned): Unmatched[] {
  const { block, match, section, preamble } = placed;
  const entry = (kind: Unmatched['kind'], says = text): Unmatched[] => [{ kind, text: says, position, section }];
  if (block.kind === 'text-box') return entry('text-box');
  if (block.zone === 'annex') return entry('annex');
  if (block.zone !== 'body' || (block.kind === 'paragraph' && block.contents)) return [];
  if (block.kind === 'heading') {
    const says = `${block.label} ${joinedText(block.runs)}`.trim();
    if (match?.own === null) return entry('heading-not-in-outline', says);
    return match?.duplicate ? entry('duplicate-section', says) : [];
  }
  if (preamble) return entry('text-before-first-heading');
  return section === null ? entry('text-outside-outline') : [];
}
