import { useTranslation } from 'react-i18next';
import { Note } from '@portal/ui/notes';
import { Code } from '@portal/ui/facts';
import type { Document } from './documents.api';

/** Characters that the papers' font cannot show: replaced in print, so somebody must look at them. */
export function Unprintable({ document: { unprintable } }: { document: Document }) {
  const { t } = useTranslation('documents');
  if (unprintable.length === 0) return null;
  return (
    <Note kind="warning" title={t('unprintable', { count: unprintable.length })}>
      <p>{t('unprintableHint')}</p>
      <details>
        <summary>{t('unprintableWhere')}</summary>
        <ul>
          {unprintable.map(({ where, characters }) => (
            <li key={where}>
              {characters.join(' ')} <Code>{where}</Code>
            </li>
          ))}
        </ul>
      </details>
    </Note>
  );
}
