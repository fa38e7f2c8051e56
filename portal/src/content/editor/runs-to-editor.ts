import type { Run } from '@common/contracts/document-ast';
import { normalizeText } from '@common/vietnamese/nfc';
import type { EditorMark, EditorNode } from './editor-json';

const markOf = { b: 'bold', i: 'italic', u: 'underline', sup: 'superscript', sub: 'subscript' } as const;
type Emphasis = keyof typeof markOf;
const emphases = Object.keys(markOf) as Emphasis[];

/** The sign that stands for each footnote, by its id. */
export type NoteSigns = ReadonlyMap<string, string>;

export function runsToEditor(runs: readonly Run[], signs: NoteSigns): EditorNode[] {
  return runs.flatMap((run) => {
    const marks: EditorMark[] = emphases.filter((key) => run[key]).map((key) => ({ type: markOf[key] }));
    if (run.note !== undefined) {
      const note = { type: 'note', attrs: { id: run.note, text: run.text } };
      return [{ type: 'text', text: signs.get(run.note) ?? '※', marks: [...marks, note] }];
    }
    return run.text
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [{ type: 'hardBreak', marks }] : []),
        ...(line === '' ? [] : [{ type: 'text', text: line, marks }]),
      ]);
  });
}

export function runsFromEditor(content: readonly EditorNode[] = []): Run[] {
  const runs: Run[] = [];
  for (const node of content) {
    const run = runOf(node);
    const last = runs.at(-1);
    if (last && run.note === undefined && last.note === undefined && emphases.every((key) => last[key] === run[key])) {
      last.text = normalizeText(last.text + run.text);
    } else runs.push(run);
  }
  return runs;
}

function runOf({ type, text = '', marks = [] }: EditorNode): Run {
  const note = marks.find((mark) => mark.type === 'note');
  const run: Run = { text: note ? String(note.attrs?.text ?? '') : type === 'hardBreak' ? '\n' : normalizeText(text) };
  for (const key of emphases) if (marks.some((mark) => mark.type === markOf[key])) run[key] = true;
  if (note) run.note = String(note.attrs?.id);
  return run;
}
