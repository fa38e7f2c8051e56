import { useTranslation } from 'react-i18next';
import styles from './blocks-view.module.css';
import { usePaper } from './paper';
import { RunsView } from './runs-view';

/** The footnotes below a text, each with the way back to its sign. */
export function NotesView() {
  const { t } = useTranslation('editor');
  const { anchor, notes } = usePaper();
  if (notes.length === 0) return null;
  return (
    <ol className={styles.notes} aria-label={t('paper.footnotes')}>
      {notes.map(({ number, note }) => (
        <li key={note.id} id={`${anchor}note-${note.id}`}>
          <RunsView runs={note.runs} />{' '}
          <a
            className={styles.back}
            href={`#${anchor}ref-${note.id}`}
            aria-label={t('paper.backToFootnote', { number })}
          >
            ↩
          </a>
        </li>
      ))}
    </ol>
  );
}
