import { useTranslation } from 'react-i18next';
import { moment } from '@portal/locale/format';
import { Button } from '@portal/ui/button';
import { buttonClass } from '@portal/ui/button-class';
import { Facts } from '@portal/ui/facts';
import { Note } from '@portal/ui/notes';
import { QrCode } from '@portal/ui/qr-code';
import { checkAddress, type Receipt, readReceipt, receiptFileName } from './receipt';
import styles from './receipt-card.module.css';
import { saveFile } from './save-file';

/** The proof of what was sent: what it says, the code that leads to its check, the file to keep. */
export function ReceiptCard({ receipt }: { receipt: string }) {
  const { t } = useTranslation('verify');
  const said = readReceipt(receipt);
  if (!said) return <Note kind="fault" title={t('receipt.unreadable')} />;
  const address = checkAddress(location.origin, receipt);
  return (
    <div className={styles.card}>
      <figure className={styles.code}>
        <QrCode text={address} label={t('receipt.codeLabel')} />
        <figcaption>{t('receipt.codeHint')}</figcaption>
      </figure>
      <div className={styles.said}>
        <ReceiptFacts said={said} />
        {said.demo && <Note kind="warning" title={t('receipt.demo')} />}
        <div className={styles.actions}>
          <Button onPress={() => saveFile(new Blob([receipt], { type: 'application/jose' }), receiptFileName(said))}>
            {t('receipt.save')}
          </Button>
          <a className={buttonClass('quiet')} href={address}>
            {t('receipt.check')}
          </a>
          <Button kind="quiet" onPress={() => print()}>
            {t('receipt.print')}
          </Button>
        </div>
      </div>
    </div>
  );
}

export function ReceiptFacts({ said }: { said: Receipt }) {
  const { t } = useTranslation('verify');
  return (
    <Facts
      facts={[
        { name: t('receipt.unit'), value: said.unitName },
        { name: t('receipt.campaign'), value: said.campaignCode },
        {
          name: t('receipt.revision'),
          value: t(said.nil ? 'receipt.nilRevision' : 'receipt.revisionNo', { no: said.revision }),
        },
        { name: t('receipt.sentAt'), value: moment(said.sentAt) },
        { name: t('receipt.receivedAt'), value: moment(said.receivedAt) },
        { name: t('receipt.enteredAt'), value: moment(said.enteredAt) },
        { name: t('receipt.verdict'), value: t(said.onTime ? 'receipt.onTime' : 'receipt.late') },
        { name: t('receipt.hash'), value: <code className={styles.hash}>{said.sha256}</code> },
        {
          name: t('receipt.fileHash'),
          value: said.sourceFileSha256 && <code className={styles.hash}>{said.sourceFileSha256}</code>,
        },
      ]}
    />
  );
}
