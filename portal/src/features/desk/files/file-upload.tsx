import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sent } from '@portal/api/upload';
import { Checkbox } from '@portal/ui/checkbox';
import { FileDrop } from '@portal/ui/file-drop';
import { Waiting } from '@portal/ui/notes';
import { Progress } from '@portal/ui/progress';
import styles from './file-upload.module.css';

type Props = {
  label: string;
  button: string;
  hint: string;
  accept?: readonly string[];
  isPending: boolean;
  sent: Sent | null;
  /** What the service does with the file once it has it. */
  working: string;
  onFile: (file: File) => void;
};

/** Takes a file after the person has said that it holds no state secret; shows how far it is. */
export function FileUpload({ label, button, hint, accept, isPending, sent, working, onFile }: Props) {
  const { t } = useTranslation('desk');
  const [notSecret, setNotSecret] = useState(false);
  if (isPending) {
    const onTheWay = sent !== null && sent.bytes < sent.of;
    return (
      <div className={styles.upload}>
        {onTheWay ? (
          <Progress label={t('files.sending')} done={kilobytes(sent.bytes)} of={kilobytes(sent.of)} />
        ) : (
          <Waiting>{working}</Waiting>
        )}
      </div>
    );
  }
  return (
    <div className={styles.upload}>
      <Checkbox checked={notSecret} onChange={setNotSecret}>
        {t('files.notSecret')}
      </Checkbox>
      <FileDrop
        {...{ label, button, onFile }}
        hint={notSecret ? hint : t('files.sayFirst')}
        {...(accept && { accept })}
        disabled={!notSecret}
      />
    </div>
  );
}

const kilobytes = (bytes: number) => Math.round(bytes / 1000);
