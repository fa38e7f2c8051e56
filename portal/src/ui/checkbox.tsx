import type { ReactNode } from 'react';
import styles from './fields.module.css';

type Props = { checked: boolean; onChange: (checked: boolean) => void; disabled?: boolean; children: ReactNode };

export function Checkbox({ checked, onChange, disabled, children }: Props) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
