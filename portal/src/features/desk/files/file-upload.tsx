import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sent } from '@portal/api/upload';
import { Button } from '@portal/ui/button';
import { Checkbox } from '@portal/ui/checkbox';
import { FileDrop } from '@portal/ui/file-drop';
import { Note, Waiting } from '@portal/ui/notes';
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

/**
 * Takes a file once the person has said that it holds no state secret; one that was given before waits on this device
 * for that word. Shows how far it is.
 */
export function FileUpload({ label, button, hint, accept, isPending, sent, working, onFile }: Props) {
  const { t } = useTranslation('desk');
  const [notSecret, setNotSecret] = useState(false);
  const [held, setHeld] = useState<File | null>(null);
  const attest = (attested: boolean) => {
    setNotSecret(attested);
    if (!attested || !held) return;
    setHeld(null);
    onFile(held);
  };
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
      <Checkbox checked={notSecret} onChange={attest}>
        {t('files.notSecret')}
      </Checkbox>
      <FileDrop
        {...{ label, button }}
        hint={notSecret ? hint : t('files.sayFirst')}
        {...(accept && { accept })}
        onFile={(file) => (notSecret ? onFile(file) : setHeld(file))}
      />
      {held && (
        <Note kind="warning" title={t('files.held', { name: held.name })}>
          <p>{t('files.heldHint')}</p>
          <p>
            <Button onPress={() => setHeld(null)}>{t('files.dropHeld')}</Button>
          </p>
        </Note>
      )}
    </div>
  );
}

const kilobytes = (bytes: number) => Math.round(bytes / 1000);
