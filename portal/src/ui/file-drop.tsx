import { FileUp } from 'lucide-react';
import { type ReactNode } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import { Button } from './button';
import styles from './file-drop.module.css';

type Props = {
  label: string;
  button: string;
  hint: ReactNode;
  accept?: readonly string[];
  disabled?: boolean;
  onFile: (file: File) => void;
};

/** Takes one file: dropped, or chosen with the button. What it may be is the server's to say. */
export function FileDrop({ label, button, hint, accept, disabled = false, onFile }: Props) {
  return (
    <DropZone
      className={styles.zone!}
      isDisabled={disabled}
      aria-label={label}
      onDrop={({ items }) => {
        const dropped = items.find((item) => item.kind === 'file');
        if (dropped?.kind === 'file') void dropped.getFile().then(onFile);
      }}
    >
      <FileUp size={32} aria-hidden />
      <p>{label}</p>
      <FileTrigger
        acceptedFileTypes={accept ?? []}
        onSelect={(files) => {
          const file = files?.item(0);
          if (file) onFile(file);
        }}
      >
        <Button isDisabled={disabled}>{button}</Button>
      </FileTrigger>
      <p className={styles.hint}>{hint}</p>
    </DropZone>
  );
}
