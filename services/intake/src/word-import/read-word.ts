import type { Outline } from '@common/contracts/outline';
import type { DocxNote } from './docx/model';
import { readDocx } from './docx/read-docx';
import { joinedText } from './docx/runs';
import { readCover } from './headings/cover-record';
import { detectHeadings } from './headings/detect-headings';
import { zonesOf } from './headings/zones';
import { gatherSections } from './outline-match/gather-sections';
import { findIndicatorTable } from './outline-match/indicator-table';
import { listBlocks } from './outline-match/list-blocks';
import { listUnmatched, type Positioned } from './outline-match/list-unmatched';
import { OutlineIndex } from './outline-match/outline-index';
import { type Placed, placeFlow } from './outline-match/place-flow';
import { warningsOf } from './warnings';
import type { ReadBlock, ReadHeading, WordReading } from './word-reading';

/**
 * Reads a Word report and maps it to the outline. Pure and synchronous; what it cannot place it lists and keeps.
 * @throws FileRefusal for a file that is not a sound, open .docx, saying what to do instead
 */
export function readWord(bytes: Uint8Array, outline: Outline): WordReading {
  const content = readDocx(bytes);
  const index = OutlineIndex.of(outline);
  const zones = zonesOf(content.blocks);
  const flow = detectHeadings(content.blocks, zones, (title) => index.best(title));
  const placed = placeFlow(flow, index);
  const notes = new Map(content.notes.map((note) => [note.id, note]));
  const { blocks, positioned } = position(placed, notes);
  const headings = placed.flatMap(headingOf);
  const { parts, ...gathered } = gatherSections(placed, notes, outline);
  const all = [...gathered.sections.flatMap((section) => section.blocks), ...gathered.unplaced];
  const figures = findIndicatorTable(all, outline);
  return {
    ...gathered,
    ...readCover(content.blocks, zones),
    indicators: figures.values,
    headings,
    blocks,
    parts: parts.map(({ place, ...part }) => ({ ...part, position: positioned[place]!.position })),
    unmatched: listUnmatched(positioned, outline),
    warnings: warningsOf(content, { headings, blocks, unclearFigures: figures.unclear }),
    textBoxes: blocks.filter(({ kind }) => kind === 'text-box').map(({ text }) => text),
    commentCount: content.commentCount,
  };
}

function position(
  placed: readonly Placed[],
  notes: ReadonlyMap<string, DocxNote>,
): { blocks: ReadBlock[]; positioned: Positioned[] } {
  const blocks: ReadBlock[] = [];
  const positioned = placed.map((each) => {
    const pieces = listBlocks(each, notes);
    const at = blocks.length;
    blocks.push(...pieces);
    return {
      placed: each,
      position: at,
      text: pieces
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 200),
    };
  });
  return { blocks, positioned };
}

function headingOf({ block, match, section }: Placed): ReadHeading[] {
  if (block.kind !== 'heading' && block.kind !== 'annex') return [];
  const level = block.kind === 'heading' ? block.level : 1;
  const { score = 0, uncertain = false } = match ?? {};
  return [{ level, number: block.label, text: joinedText(block.runs), section, score, uncertain }];
}
