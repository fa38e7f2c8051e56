import { foldWords } from '@common/vietnamese/fold';
import type { DocxBlock } from '../docx/model';
import type { Candidate } from './candidate';
import { evidence, headingThreshold, type Surroundings } from './evidence';
import type { FlowBlock } from './flow';
import { labelRank } from './level-stack';
import { type Line, linesOf, signatureOf } from './line';
import { runInEnd } from './run-in';
import { agreeWithSiblings } from './siblings';
import { writeFlow } from './write-flow';
import type { Zone } from './zones';

/** How much a title resembles the outline's titles, 0..1. */
export type Resemblance = (title: string) => number;

/** Finds the headings of a paper and gives it back as a flow of blocks in the same order, nothing left out. */
export function detectHeadings(
  blocks: readonly DocxBlock[],
  zones: readonly Zone[],
  resemblance: Resemblance,
): FlowBlock[] {
  const lines = linesOf(blocks, zones);
  lines.forEach((line, place) => {
    const { candidate } = line;
    if (candidate === null || !mayBeHeading(line, candidate)) return;
    line.runInEnd = candidate.label === null ? null : runInEnd(candidate);
    const around = surroundings(lines, place, candidate, resemblance);
    line.score = evidence(candidate, line.runInEnd !== null, around);
    line.heading = line.score >= headingThreshold && !isCaption(candidate);
  });
  agreeWithSiblings(lines);
  return writeFlow(lines);
}

/** A bullet never heads anything; a line without a number does only when it is emphasised as a whole. */
function mayBeHeading({ zone }: Line, { label, bold, italic, underlined, capitals }: Candidate): boolean {
  if (zone !== 'body' && zone !== 'annex') return false;
  return label === null ? bold > 0.4 || italic > 0.75 || underlined > 0.75 || capitals : label.kind !== 'bullet';
}

function surroundings(
  lines: readonly Line[],
  place: number,
  candidate: Candidate,
  resemblance: Resemblance,
): Surroundings {
  const line = lines[place];
  const title = candidate.title.slice(0, line?.runInEnd ?? 600);
  const asked = line?.zone === 'body' && (signatureOf(line) !== null || candidate.bold > 0.75 || candidate.capitals);
  const next = lines[place + 1]?.zone === line?.zone ? lines[place + 1] : undefined;
  return {
    resemblance: asked ? resemblance(title) : 0,
    contentFollows: next !== undefined && isContentOf(candidate, next),
    siblingFollows: next !== undefined && line?.runInEnd === null && isNextSibling(candidate, next),
  };
}

function isContentOf({ label }: Candidate, { candidate, block }: Line): boolean {
  if (block.kind !== 'paragraph' || candidate === null) return block.kind === 'table';
  if (candidate.label === null) return true;
  return label === null || labelRank(candidate.label) > labelRank(label);
}

function isNextSibling({ label }: Candidate, { candidate }: Line): boolean {
  const next = candidate?.label;
  if (!label || !next || next.kind !== label.kind || next.depth !== label.depth) return false;
  return label.value === null || next.value === null || next.value === label.value + 1;
}

/** "Bảng 1. …", "Biểu 2: …" above a table name the table. */
function isCaption({ label, title }: Candidate): boolean {
  return label === null && /^(bang|bieu|hinh|so do|bieu do|don vi tinh|dvt)( |$)/.test(foldWords(title));
}
