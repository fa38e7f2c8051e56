import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { Dialog } from '@portal/ui/dialog';
import { Note } from '@portal/ui/notes';
import { ProblemNote } from '@portal/ui/problem-note';
import type { Review } from '../review.data';
import { useDecision } from './decide.api';

/** Says what follows from accepting, and what was remarked and will stay untold. */
export function AcceptDialog({ review, onClose }: { review: Review; onClose: () => void }) {
  const { t } = useTranslation(['review', 'ui']);
  const { accept } = useDecision(review);
  const untold = review.remarks.filter(({ toldAt }) => toldAt === null).length;
  return (
    <Dialog
      title={t('accept.title', { unit: review.participant?.unitName ?? '' })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button kind="primary" isPending={accept.isPending} onPress={() => accept.mutate()}>
            {t(accept.isPending ? 'accept.pending' : 'accept.confirm')}
          </Button>
        </>
      }
    >
      <ul>
        <li>{t('accept.enters', { revision: review.revision })}</li>
        <li>{t('accept.told')}</li>
        <li>{t('accept.later')}</li>
      </ul>
      {untold > 0 && <Note kind="warning" title={t('accept.untold', { count: untold })} />}
      {accept.error && <ProblemNote error={accept.error} />}
    </Dialog>
  );
}
