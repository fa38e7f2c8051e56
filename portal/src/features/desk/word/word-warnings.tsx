import { useTranslation } from 'react-i18next';
import type { OutlineSection } from '@portal/content/outline.api';
import { Note } from '@portal/ui/notes';
import type { Validation, WordFile } from '../report.api';
import { SectionLinks } from '../section-links';
import styles from './word.module.css';

type Props = { file: WordFile; reportId: string; sections: readonly OutlineSection[]; validation: Validation };

/** That the file may be another unit's, what the reader noticed in it, and which sections are still empty. */
export function WordWarnings({ file, reportId, sections, validation }: Props) {
  const { t, i18n } = useTranslation('desk');
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const empty = sections.filter(({ id }) => validation.empty.includes(id));
  const ofAnother = (code: string) => code.startsWith('file-');
  const anothers = file.warnings.filter(({ code }) => ofAnother(code));
  const noticed = file.warnings.filter(({ code }) => !ofAnother(code));
  return (
    <>
      {anothers.length > 0 && (
        <Note kind="warning" title={t('word.anothers')}>
          {anothers.map(({ code, says }) => (
            <p key={code}>{says[language]}</p>
          ))}
          <p>{t('word.anothersRead')}</p>
        </Note>
      )}
      {empty.length > 0 && (
        <Note
          kind="warning"
          title={t('word.lacking', { count: empty.length, of: sections.filter(({ leaf }) => leaf).length })}
        >
          <SectionLinks sections={empty} reportId={reportId} />
        </Note>
      )}
      {noticed.length > 0 && (
        <Note kind="warning" title={t('word.warnings')}>
          <ul className={styles.plainList}>
            {noticed.map(({ code, says }) => (
              <li key={code}>{says[language]}</li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}
