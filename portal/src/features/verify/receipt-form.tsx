import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { TextField } from '@portal/ui/fields';
import styles from './verify.module.css';
import { receiptIn } from './receipt-text';

/** A receipt pasted as text. */
export function ReceiptForm({ onReceipt }: { onReceipt: (receipt: string) => void }) {
  const { t } = useTranslation('verify');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const receipt = receiptIn(text);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (receipt) onReceipt(receipt);
      }}
    >
      <TextField
        label={t('receiptText')}
        hint={t('receiptTextHint')}
        rows={4}
        value={text}
        onChange={(value) => {
          setText(value);
          setAsked(false);
        }}
        {...(asked && !receipt ? { fault: t('noReceipt') } : {})}
      />
      <Button type="submit">{t('checkReceipt')}</Button>
    </form>
  );
}
