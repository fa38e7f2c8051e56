import { FilePen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { day } from '@portal/locale/format';
import { Note } from '@portal/ui/notes';
import { Badge } from '@portal/ui/state-badge';

/** That the file is a draft and no paper, and under which number its paper was issued since. */
export function DraftFound({ issuedSince }: { issuedSince: { number: string; issuedOn: string } | null }) {
  const { t } = useTranslation('verify');
  return (
    <>
      <p>
        <Badge tone="warn">
          <FilePen size={14} aria-hidden /> {t('draftFound')}
        </Badge>
      </p>
      <Note kind="warning" title={t('isDraft')}>
        <p>{t('isDraftHint')}</p>
        <p>
          {issuedSince
            ? t('issuedSince', { number: issuedSince.number, date: day(issuedSince.issuedOn) })
            : t('notIssued')}
        </p>
      </Note>
    </>
  );
}
