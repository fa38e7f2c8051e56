import type { Run } from '@common/contracts/document-ast';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePaper } from './paper';
import styles from './blocks-view.module.css';

/** Text with its emphasis; the sign of a footnote leads to it. */
export function RunsView({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) =>
    run.note === undefined ? <Emphasised key={index} run={run} /> : <NoteSign key={index} id={run.note} />,
  );
}

function Emphasised({ run }: { run: Run }) {
  let text: ReactNode = run.text;
  if (run.sub) text = <sub>{text}</sub>;
  if (run.sup) text = <sup>{text}</sup>;
  if (run.u) text = <u>{text}</u>;
  if (run.i) text = <em>{text}</em>;
  if (run.b) text = <strong>{text}</strong>;
  return text;
}

function NoteSign({ id }: { id: string }) {
  const { t } = useTranslation('editor');
  const { anchor, notes } = usePaper();
  const numbered = notes.find(({ note }) => note.id === id);
  if (!numbered) return null;
  return (
    <sup className={styles.noteSign} id={`${anchor}ref-${id}`}>
      <a href={`#${anchor}note-${id}`} aria-label={t('paper.footnote', { number: numbered.number })}>
        {numbered.number}
      </a>
    </sup>
  );
}
