import type { Run } from '@common/contracts/document-ast';
import { isSettled, normalizeText } from '@common/vietnamese/nfc';

export function sameEmphasis(a: Run, b: Run): boolean {
  return (
    a.note === undefined &&
    b.note === undefined &&
    a.b === b.b &&
    a.i === b.i &&
    a.u === b.u &&
    a.sup === b.sup &&
    a.sub === b.sub
  );
}

/**
 * Runs as the AST keeps them: neighbours of one emphasis merged, NFC (a combining mark that begins a run goes to the
 * letter before it), single spaces, none at the ends. A line feed stands for a soft line break.
 */
export function tidyRuns(raw: readonly Run[]): readonly Run[] {
  if (raw.length === 0 || (raw.length === 1 && raw[0] && isTidy(raw[0].text))) return raw;
  const merged: Run[] = [];
  for (const run of raw) {
    const last = merged.at(-1);
    const marksFirst = last && last.note === undefined ? marksAtStart(run.text) : '';
    if (last && marksFirst !== '') last.text += marksFirst;
    const text = marksFirst === '' ? run.text : run.text.slice(marksFirst.length);
    if (text === '' && run.note === undefined) continue;
    if (last && (sameEmphasis(last, run) || blank(last, text))) last.text += text;
    else merged.push({ ...run, text });
  }
  for (const run of merged) run.text = normalizeText(run.text);
  return singleSpaces(merged);
}

/** Nothing to compose, fold or trim. */
function isTidy(text: string): boolean {
  return text !== '' && !blankEnds.test(text[0]! + text.at(-1)!) && !hasOddBlanks(text) && isSettled(text);
}

const blankEnds = /\s/;

/** A tab, a line end or two spaces; each search is the engine's own, quicker than one pattern over every character. */
function hasOddBlanks(text: string): boolean {
  return text.includes('  ') || text.includes('\t') || text.includes('\n');
}

function marksAtStart(text: string): string {
  const first = text.charCodeAt(0);
  return first >= 0x300 && first <= 0x36f ? (/^[\u0300-\u036F]+/.exec(text)?.[0] ?? '') : '';
}

/** White space between two runs belongs to the run before it: a bold space splits nothing. */
function blank(last: Run, text: string): boolean {
  return last.note === undefined && /^[ \t\u00A0]+$/.test(text);
}

function singleSpaces(runs: Run[]): Run[] {
  let before = ' ';
  for (const run of runs) {
    if (run.note !== undefined) continue;
    if (hasOddBlanks(run.text)) run.text = run.text.replace(/[ \t]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n');
    if (before.endsWith(' ') || before.endsWith('\n')) run.text = run.text.trimStart();
    if (run.text !== '') before = run.text;
  }
  const last = runs.findLast((run) => run.text !== '');
  if (last) last.text = last.text.trimEnd();
  return runs.filter((run) => run.text !== '' || run.note !== undefined);
}

export function joinedText(runs: readonly Run[]): string {
  if (runs.length === 1) return runs[0]?.text ?? '';
  let text = '';
  for (const run of runs) text += run.text;
  return text;
}

/** The runs from one offset of their joined text to another; a note stays with the text before it. */
export function sliceRuns(runs: readonly Run[], start: number, end = Number.POSITIVE_INFINITY): Run[] {
  const kept: Run[] = [];
  let place = 0;
  for (const run of runs) {
    const from = Math.max(start - place, 0);
    const to = Math.min(end - place, run.text.length);
    if (run.note !== undefined) {
      if (place >= start && place <= end && (place > start || place === 0)) kept.push(run);
    } else if (from < to) kept.push({ ...run, text: run.text.slice(from, to) });
    place += run.text.length;
  }
  return kept;
}

/** The tidy runs after a label of `length` characters, its blanks included; notes that stood inside the label stay. */
export function withoutPrefix(runs: readonly Run[], length: number): readonly Run[] {
  const rest = sliceRuns(runs, length);
  const notes = sliceRuns(runs, 0, length).filter((run) => run.note !== undefined);
  return notes.length === 0 ? rest : [...notes, ...rest];
}

/** Soft line breaks are wrapped lines (documents.md 4.1): they become spaces. */
export function joinLines(runs: readonly Run[]): readonly Run[] {
  if (!joinedText(runs).includes('\n')) return runs;
  return tidyRuns(
    runs.map((run) => (run.text.includes('\n') ? { ...run, text: run.text.replaceAll('\n', ' ') } : run)),
  );
}
