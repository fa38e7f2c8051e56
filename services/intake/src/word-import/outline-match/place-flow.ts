import { joinedText } from '../docx/runs';
import type { FlowBlock, FlowHeading } from '../headings/flow';
import { type HeadingMatch, matchHeadings } from './match-headings';
import type { OutlineIndex } from './outline-index';

/** A block with the section it stands in; a heading also with how it was matched. */
export type Placed = Readonly<{
  block: FlowBlock;
  section: string | null;
  /** It stands below a heading that is nobody's in a section that only groups others: a person places it. */
  toPlace: boolean;
  match: HeadingMatch | null;
  /** Stands in the body before its first heading. */
  preamble: boolean;
}>;

const nothing: HeadingMatch = {
  own: null,
  section: null,
  score: 0,
  uncertain: false,
  duplicate: false,
  toPlace: false,
};

/** Gives every block of the flow its section; cover, signature, contents and annexes belong to none. */
export function placeFlow(flow: readonly FlowBlock[], index: OutlineIndex): Placed[] {
  const body = flow.filter((block): block is FlowHeading => block.kind === 'heading' && block.zone === 'body');
  const matches = matchHeadings(
    body.map(({ level, label, runs }) => ({ level, label, title: joinedText(runs) })),
    index,
  );
  const matchOf = new Map<FlowBlock, HeadingMatch>(body.map((heading, place) => [heading, matches[place] ?? nothing]));
  let section: string | null = null;
  let [headed, toPlace] = [false, false];
  return flow.map((block) => {
    const match = block.kind === 'heading' ? (matchOf.get(block) ?? nothing) : null;
    if (block.zone !== 'body') return { block, section: null, toPlace: false, match, preamble: false };
    if (match) {
      section = match.section;
      headed = true;
      toPlace = match.toPlace;
    }
    const outside = (block.kind === 'paragraph' && block.contents) || block.kind === 'text-box';
    const where = outside ? { section: null, toPlace: false } : { section, toPlace };
    return { block, ...where, match, preamble: !headed && !outside };
  });
}
