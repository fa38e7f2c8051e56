import { useTranslation } from 'react-i18next';
import { Note } from '@portal/ui/notes';
import { moment } from '@portal/locale/format';
import type { Present } from '../report.api';

/** Somebody else has this section open; nobody is locked out, and no text is lost. */
export function OthersHere({ others, sectionId }: { others: readonly Present[]; sectionId: string }) {
  const { t } = useTranslation('editor');
  const here = others.filter((other) => other.sectionId === sectionId);
  if (here.length === 0) return null;
  return (
    <Note kind="warning" title={t('section.othersHere')}>
      <ul>
        {here.map(({ name, since }) => (
          <li key={name + since}>{t('section.otherSince', { name, at: moment(since) })}</li>
        ))}
      </ul>
      <p>{t('section.othersHint')}</p>
    </Note>
  );
}
