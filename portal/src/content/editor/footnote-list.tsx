import type { Note } from '@common/contracts/document-ast';
import { useTranslation } from 'react-i18next';
import { RunsView } from '../runs-view';
import styles from './editor.module.css';

type Props = { notes: readonly Note[]; signOf: (id: string) => string };

/** The footnotes of a text being written, each with the sign that stands for it there. */
export function FootnoteList({ notes, signOf }: Props) {
  const { t } = useTranslation('editor');
  if (notes.length === 0) return null;
  return (
    <ul className={styles.footnotes} aria-label={t('paper.footnotes')}>
      {notes.map(({ id, runs }) => (
        <li key={id}>
          <span>{signOf(id)}</span> <RunsView runs={runs} />
        </li>
      ))}
    </ul>
  );
}
