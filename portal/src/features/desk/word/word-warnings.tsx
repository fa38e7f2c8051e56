import { useTranslation } from 'react-i18next';
import type { OutlineSection } from '@portal/content/outline.api';
import { Note } from '@portal/ui/notes';
import type { WordFile } from '../report.api';
import styles from './word.module.css';

type Props = { file: WordFile; sections: readonly OutlineSection[] };

/** What the reader noticed in the file, and which sections of the outline the file lacks. */
export function WordWarnings({ file, sections }: Props) {
  const { t, i18n } = useTranslation('desk');
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const lacking = file.unmatched
    .filter(({ kind }) => kind === 'section-without-content')
    .map(({ sectionId }) => sectionId);
  const names = sections.filter(({ id }) => lacking.includes(id)).map(({ number, title }) => `${number}. ${title}`);
  return (
    <>
      {names.length > 0 && (
        <Note kind="warning" title={t('word.lacking', { count: names.length })}>
          <ul className={styles.plainList}>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Note>
      )}
      {file.warnings.length > 0 && (
        <Note kind="warning" title={t('word.warnings')}>
          <ul className={styles.plainList}>
            {file.warnings.map(({ code, says }) => (
              <li key={code}>{says[language]}</li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}
