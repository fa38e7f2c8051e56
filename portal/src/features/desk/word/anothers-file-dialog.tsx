import { useTranslation } from 'react-i18next';
import type { Problem } from '@portal/api/problem';
import { Button } from '@portal/ui/button';
import { Dialog } from '@portal/ui/dialog';

type Props = { problem: Problem | null; onClose: () => void; onTake: () => void };

/** The file seems to be another unit's: a person says whether it is the right one. */
export function AnothersFileDialog({ problem, onClose, onTake }: Props) {
  const { t, i18n } = useTranslation('desk');
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const reasons = (problem?.details.reasons ?? []) as readonly { vi: string; en: string }[];
  return (
    <Dialog
      title={t('word.anothers')}
      isOpen={problem !== null}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={onClose}>
            {t('word.notThisFile')}
          </Button>
          <Button onPress={onTake}>{t('word.thisFile')}</Button>
        </>
      }
    >
      {reasons.map((reason) => (
        <p key={reason.vi}>{reason[language]}</p>
      ))}
      <p>{t('word.anothersHint')}</p>
    </Dialog>
  );
}
