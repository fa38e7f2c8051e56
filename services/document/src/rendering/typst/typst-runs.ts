import type { Note, Run } from '@common/contracts/document-ast';
import { marksMeet } from '../note-marks';
import { literal } from './typst-literal';

export type Notes = ReadonlyMap<string, Note>;

/** Runs as Typst markup; text only as string literals, a footnote at the end of the run that names it. */
export function runsMarkup(runs: readonly Run[], notes: Notes): string {
  return runs.map((run, index) => runMarkup(run, notes) + (marksMeet(runs, index, notes) ? '#super[,]' : '')).join('');
}

function runMarkup(run: Run, notes: Notes): string {
  const note = run.note === undefined ? undefined : notes.get(run.note);
  return emphasised(run) + (note ? `#footnote[${runsMarkup(note.runs, new Map())}]` : '');
}

function emphasised(run: Run): string {
  if (run.text === '') return '';
  const settings = [run.b ? 'weight: "bold"' : '', run.i ? 'style: "italic"' : ''].filter((one) => one !== '');
  const plain = unbroken(run.text);
  const set = settings.length === 0 ? plain : `#text(${settings.join(', ')})[${plain}]`;
  const underlined = run.u ? `#underline[${set}]` : set;
  if (run.sup) return `#super[${underlined}]`;
  return run.sub ? `#sub[${underlined}]` : underlined;
}

/** Symbols of papers ("20-NQ/TW", "655/KH-BYT") are not broken at their hyphens and slashes. */
const symbol = /(\d+[-/]\p{Lu}[\p{Lu}\d]*(?:[-/][\p{Lu}\d]+)*)/u;

function unbroken(text: string): string {
  return text
    .split(symbol)
    .map((part, index) => (index % 2 === 1 ? `#symbol(${literal(part)})` : part === '' ? '' : `#${literal(part)}`))
    .join('');
}
