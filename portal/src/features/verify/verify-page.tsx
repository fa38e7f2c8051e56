import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '@portal/ui/file-drop';
import { Note } from '@portal/ui/notes';
import { Card, Page } from '@portal/ui/page';
import { Progress } from '@portal/ui/progress';
import { type Looked, lookAt } from './checked-file';
import { FileResult } from './file-result';
import { OfflineCheck } from './offline-check';
import { ReceiptForm } from './receipt-form';
import { ReceiptResult } from './receipt-result';
import { receiptInAddress } from './receipt-text';
import { useAddressReceipt } from './use-address-receipt';
import styles from './verify.module.css';

type Reading = Readonly<{ name: string; bytes: number; of: number }>;

/** For everybody, without a sign-in: is this receipt ours, is this file in the register, are the two of one report. */
export function VerifyPage() {
  const { t } = useTranslation('verify');
  const [receipt, setReceipt] = useState(() => receiptInAddress(location.hash));
  const [looked, setLooked] = useState<Looked | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  useAddressReceipt(setReceipt);
  const look = async (file: File) => {
    const tell = (bytes: number) => setReading({ name: file.name, bytes, of: file.size });
    tell(0);
    const found = await lookAt(file, tell);
    setReading(null);
    if (found.kind === 'receipt') setReceipt(found.receipt);
    else setLooked(found);
  };
  const file = looked?.kind === 'file' ? looked.file : null;
  const trouble = looked && looked.kind !== 'file' && looked.kind !== 'receipt' ? looked.kind : null;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={styles.columns}>
        <Card title={t('fileOrReceipt')}>
          <FileDrop
            label={t('drop')}
            hint={t('staysHere')}
            button={t('chooseFile')}
            onFile={(chosen) => void look(chosen)}
          />
          {reading && (
            <Progress
              label={t('reading', { name: reading.name })}
              done={toMegabytes(reading.bytes)}
              of={toMegabytes(reading.of)}
            />
          )}
          {trouble && (
            <Note kind="fault" title={t(`trouble.${trouble}`)}>
              <p>{t(trouble === 'empty' ? 'emptyHint' : 'troubleHint')}</p>
            </Note>
          )}
        </Card>
        <Card title={t('pasteReceipt')}>
          <ReceiptForm onReceipt={setReceipt} />
        </Card>
      </div>
      <div className={styles.results} aria-live="polite">
        {receipt && <ReceiptResult receipt={receipt} />}
        {file && <FileResult file={file} receipt={receipt} />}
      </div>
      <OfflineCheck />
    </Page>
  );
}

const toMegabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
