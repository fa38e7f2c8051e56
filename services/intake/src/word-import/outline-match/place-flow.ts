import { joinedText } from '../docx/runs';
import type { FlowBlock, FlowHeading } from '../headings/flow';
import { type HeadingMatch, matchHeadings } from './match-headings';
import type { OutlineIndex } from './outline-index';

/** A block with the section its text goes to; a heading also with how it was matched. */
export type Placed = Readonly<{
  block: FlowBlock;
  section: string | null;
  match: HeadingMatch | null;
  /** Stands in the body before its first heading. */
  preamble: boolean;
}>;

const nothing: HeadingMatch = { own: null, section: null, score: 0, uncertain: false, duplicate: false };

/** Gives every block of the flow its section; cover, signature, contents and annexes belong to none. */
export function placeFlow(flow: readonly FlowBlock[], index: OutlineIndex): Placed[] {
  const body = flow.filter((block): block is FlowHeading => block.kind === 'heading' && block.zone === 'body');
  const matches = matchHeadings(
    body.map(({ level, label, runs }) => ({ level, label, title: joinedText(runs) })),
    index,
  );
  const matchOf = new Map<FlowBlock, HeadingMatch>(body.map((heading, place) => [heading, matches[place] ?? nothing]));
  let section: string | null = null;
  let headed = false;
  return flow.map((block) => {
    const match = block.kind === 'heading' ? (matchOf.get(block) ?? nothing) : null;
    if (block.zone !== 'body') return { block, section: null, match, preamble: false };
    if (match) {
      section = match.section;
      headed = true;
    }
    const outside = (block.kind === 'paragraph' && block.contents) || block.kind === 'text-box';
    return { block, section: outside ? null : section, match, preamble: !headed && !outside };
  });
}
