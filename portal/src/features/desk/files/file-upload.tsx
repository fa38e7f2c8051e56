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
  /** Another file was chosen: what was said of the one before no longer holds. */
  onChosen: () => void;
  onFile: (file: File) => void;
};

/**
 * Takes a file once the person has said of this very file that it holds no state secret; until then it waits on this
 * device. Shows how far it is.
 */
export function FileUpload({ label, button, hint, accept, isPending, sent, working, onChosen, onFile }: Props) {
  const { t } = useTranslation('desk');
  const [held, setHeld] = useState<File | null>(null);
  const choose = (file: File) => {
    onChosen();
    setHeld(file);
  };
  const attest = (file: File) => {
    setHeld(null);
    onFile(file);
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
      <FileDrop
        {...{ label, button }}
        hint={`${hint} ${t('files.sayThen')}`}
        {...(accept && { accept })}
        onFile={choose}
      />
      {held && (
        <Note kind="warning" title={t('files.held', { name: held.name })}>
          <p>{t('files.heldHint')}</p>
          <Checkbox checked={false} onChange={(attested) => attested && attest(held)}>
            {t('files.notSecret')}
          </Checkbox>
          <p>
            <Button onPress={() => setHeld(null)}>{t('files.dropHeld')}</Button>
          </p>
        </Note>
      )}
    </div>
  );
}

const kilobytes = (bytes: number) => Math.round(bytes / 1000);
