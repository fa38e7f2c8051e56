import type { Run } from '@common/contracts/document-ast';
import { joinedText, joinLines, sliceRuns, tidyRuns } from '../docx/runs';
import type { Candidate } from './candidate';
import type { FlowBlock, FlowHeading, FlowParagraph } from './flow';
import { ItemLevels } from './item-levels';
import { LevelStack } from './level-stack';
import type { Line } from './line';

/** Turns judged lines into the flow: headings get their level, run-in ones are split, two-line ones joined. */
export function writeFlow(lines: readonly Line[]): FlowBlock[] {
  const flow: FlowBlock[] = [];
  const levels = new LevelStack();
  const items = new ItemLevels();
  let consumed = 0;
  lines.forEach((line, place) => {
    if (place < consumed) return;
    const { block, zone, candidate } = line;
    if (zone !== lines[place - 1]?.zone) levels.clear();
    if (block.kind === 'table') flow.push({ kind: 'table', zone, table: block });
    else if (block.kind === 'text-box') flow.push({ kind: 'text-box', zone, paragraphs: block.paragraphs });
    else if (candidate === null) flow.push(plain(line, true));
    else if (line.heading) {
      items.clear();
      const more = titleLines(lines, place);
      consumed = place + 1 + more.length;
      if (candidate.label?.kind === 'annex') levels.clear();
      flow.push(...headingBlocks(line, candidate, more, levels));
    } else if (candidate.label !== null && (zone === 'body' || zone === 'annex')) {
      const marker = candidate.label.text;
      flow.push({ kind: 'item', zone, level: items.levelOf(candidate.label), marker, runs: candidate.runs });
    } else flow.push(plain(line, false));
  });
  return flow;
}

function plain({ block, zone }: Line, contents: boolean): FlowParagraph {
  return { kind: 'paragraph', zone, runs: block.kind === 'paragraph' ? joinLines(block.runs) : [], contents };
}

function headingBlocks(
  { zone, runInEnd }: Line,
  candidate: Candidate,
  more: readonly Candidate[],
  levels: LevelStack,
): FlowBlock[] {
  const { label } = candidate;
  const titleRuns = runInEnd === null ? candidate.runs : withoutStop(sliceRuns(candidate.runs, 0, runInEnd));
  const runs = tidyRuns([titleRuns, ...more.map((line) => line.runs)].flatMap(spaced));
  if (label?.kind === 'annex') return [{ kind: 'annex', zone, label: label.text.replace(/\s*[.:–-]$/, ''), runs }];
  const level = label === null ? openPlain(candidate, levels) : levels.open(label);
  const heading: FlowHeading = { kind: 'heading', zone, level: Math.min(level, 6), label: label?.text ?? '', runs };
  if (runInEnd === null) return [heading];
  const rest = tidyRuns(sliceRuns(candidate.runs, runInEnd));
  return [heading, { kind: 'paragraph', zone, runs: rest, contents: false }];
}

/** The title of a run-in heading without the colon or full stop that ends it. */
function withoutStop(runs: readonly Run[]): readonly Run[] {
  const last = runs.findLastIndex(({ text }) => text !== '');
  return tidyRuns(runs.map((run, place) => (place === last ? { ...run, text: run.text.replace(/[:.]$/, '') } : run)));
}

function spaced(runs: Candidate['runs'], place: number): Candidate['runs'] {
  return place === 0 || runs.length === 0 ? runs : [{ text: ' ' }, ...runs];
}

function openPlain({ paragraph, capitals }: Candidate, levels: LevelStack): number {
  const rung = paragraph.styleLevel === null ? (capitals ? 'capitals' : 'text') : `style ${paragraph.styleLevel}`;
  return levels.openPlain(rung, (capitals && paragraph.centred) || paragraph.styleLevel === 1);
}

/** "Phần thứ nhất" has its title on the next line, "PHỤ LỤC" on the next one or two. */
function titleLines(lines: readonly Line[], place: number): Candidate[] {
  const first = lines[place];
  const kind = first?.candidate?.label?.kind;
  if (kind !== 'part' && kind !== 'annex' && kind !== 'chapter') return [];
  if (kind !== 'annex' && joinedText(first?.candidate?.runs ?? []) !== '') return [];
  const more: Candidate[] = [];
  for (const { candidate, zone } of lines.slice(place + 1, place + (kind === 'annex' ? 3 : 2))) {
    if (candidate === null || zone !== first?.zone || !isTitleLine(candidate)) break;
    more.push(candidate);
  }
  return more;
}

function isTitleLine({ label, bold, capitals, paragraph, title }: Candidate): boolean {
  if (label !== null || title.length > 300 || /^\(?kèm theo/i.test(title)) return false;
  return bold > 0.75 || (capitals && paragraph.centred);
}
