import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content, WritingProps } from '../editor/content';
import styles from '../editor/editor.module.css';
import { FootnoteList } from '../editor/footnote-list';
import { notesStillNamed } from '../editor/from-editor';
import { useNameOfKept } from '../editor/name-of-kept';
import { fromLines, toLines } from './lines';

/** A line for each paragraph in the browser's own text field: for keyboards and readers that the rich editor upsets. */
export function LinesEditor({ initial, label, onChange }: WritingProps) {
  const { t } = useTranslation('editor');
  const nameOf = useNameOfKept();
  const last = useRef<Content>(initial);
  const changed = (text: string) =>
    onChange(() => {
      const { notes } = initial;
      const blocks = fromLines(text.split('\n'), last.current.blocks, nameOf, new Set(notes.map(({ id }) => id)));
      last.current = { blocks, notes: notesStillNamed(initial.blocks, notes, blocks) };
      return last.current;
    });
  return (
    <div className={styles.frame}>
      <textarea
        className={styles.lines}
        rows={20}
        lang="vi"
        spellCheck={false}
        aria-label={label}
        aria-describedby="lines-hint"
        defaultValue={toLines(initial.blocks, nameOf).join('\n')}
        onChange={(event) => changed(event.target.value)}
      />
      <FootnoteList notes={initial.notes} signOf={(id) => `[^${id}]`} />
      <p id="lines-hint" className={styles.hint}>
        {t('linesHint')}
      </p>
    </div>
  );
}
