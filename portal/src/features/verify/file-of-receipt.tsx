import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Note } from '@portal/ui/notes';
import { type CheckedFile, isFileOf } from './checked-file';
import { receiptQuery } from './verify.api';

/** Says whether the file is the one that was sent. */
export function FileOfReceipt({ file, receipt }: { file: CheckedFile; receipt: string }) {
  const { t } = useTranslation('verify');
  const { data } = useQuery(receiptQuery(receipt));
  if (!data?.valid || !data.payload) return null;
  const same = isFileOf(file, data.payload);
  if (same === null) return <Note title={t('noFileInReceipt')} />;
  if (same) return <Note kind="done" title={t('sameFile', { unit: data.payload.unitName })} />;
  return (
    <Note kind="warning" title={t('otherFile')}>
      <p>{t('otherFileHint')}</p>
    </Note>
  );
}
