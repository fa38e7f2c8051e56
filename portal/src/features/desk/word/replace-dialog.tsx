import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { Dialog } from '@portal/ui/dialog';

type Props = { file: File | null; onClose: () => void; onReplace: (file: File) => void };

/** Says what becomes of the text that is there, before another file is read in. */
export function ReplaceDialog({ file, onClose, onReplace }: Props) {
  const { t } = useTranslation(['desk', 'ui']);
  return (
    <Dialog
      title={t('word.replaceTitle')}
      isOpen={file !== null}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button kind="primary" onPress={() => file && onReplace(file)}>
            {t('word.replace')}
          </Button>
        </>
      }
    >
      <p>{t('word.replaceWhat', { name: file?.name ?? '' })}</p>
      <p>{t('word.replaceKept')}</p>
    </Dialog>
  );
}
