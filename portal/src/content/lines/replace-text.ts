import type { Run } from '@common/contracts/document-ast';
import { normalizeText } from '@common/vietnamese/nfc';
import { diffArrays } from 'diff';

/** A footnote's sign in plain text. */
const sign = /\[\^([^\]\s]{1,80})\]/;

export function runsAsText(runs: readonly Run[]): string {
  return runs.map(({ text, note }) => (note === undefined ? text.replaceAll('\n', ' ') : `[^${note}]`)).join('');
}

type Emphasis = Omit<Run, 'text' | 'note'>;
/** One character, or one footnote, with its emphasis. */
type Piece = Readonly<{ text: string; run: Run }>;

function piecesOf(runs: readonly Run[]): Piece[] {
  return runs.flatMap((run) => {
    if (run.note !== undefined) return [{ text: `[^${run.note}]`, run }];
    return [...run.text.replaceAll('\n', ' ')].map((text) => ({ text, run }));
  });
}

/** A line's text changed by hand: what stayed keeps its emphasis, new text takes that of the text before it. */
export function replaceText(runs: readonly Run[], text: string, notes: ReadonlySet<string>): Run[] {
  const before = piecesOf(runs);
  const now = readPieces(text, notes);
  const [was, is] = [before, now].map((pieces) => pieces.map((piece) => piece.text)) as [string[], string[]];
  const changes = diffArrays(was, is, { maxEditLength: 2_000 }) ?? [{ added: true, removed: false, value: is }];
  const kept: Piece[] = [];
  let [place, written] = [0, 0];
  let near = runs.find(({ note }) => note === undefined);
  for (const { added, removed, value } of changes) {
    if (added) kept.push(...now.slice(written, written + value.length).map((piece) => withEmphasis(piece, near)));
    else if (!removed) kept.push(...before.slice(place, place + value.length));
    if (!removed) written += value.length;
    if (!added) place += value.length;
    near = kept.findLast(({ run }) => run.note === undefined)?.run ?? near;
  }
  return joined(kept);
}

function readPieces(text: string, notes: ReadonlySet<string>): Piece[] {
  return text.split(new RegExp(sign, 'g')).flatMap((part, index): Piece[] => {
    if (index % 2 === 0) return [...part].map((each) => ({ text: each, run: { text: each } }));
    const whole = `[^${part}]`;
    if (notes.has(part)) return [{ text: whole, run: { text: '', note: part } }];
    return [...whole].map((each) => ({ text: each, run: { text: each } }));
  });
}

function withEmphasis(piece: Piece, near: Run | undefined): Piece {
  if (piece.run.note !== undefined || near === undefined) return piece;
  const { text: _text, note: _note, ...emphasis } = near;
  return { text: piece.text, run: { text: piece.text, ...emphasis } };
}

function joined(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const { text, run } of pieces) {
    const last = runs.at(-1);
    if (run.note !== undefined) runs.push(run);
    else if (last && last.note === undefined && same(last, run)) last.text += text;
    else runs.push({ ...run, text });
  }
  return runs.map((run) => (run.note === undefined ? { ...run, text: normalizeText(run.text) } : run));
}

const keys = ['b', 'i', 'u', 'sup', 'sub'] as const;
const same = (a: Emphasis, b: Emphasis): boolean => keys.every((key) => a[key] === b[key]);
