import { useId } from 'react';
import styles from './fields.module.css';

type Props = {
  label: string;
  /** A plain date, "2022-07-29"; empty for none. */
  value: string;
  min?: string;
  hint?: string;
  fault?: string;
  onChange: (day: string) => void;
};

/** The browser's own field for a day: by keyboard, by calendar, right on a phone. */
export function DayField({ label, value, min, hint, fault, onChange }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      <input
        id={id}
        type="date"
        className={styles.input}
        value={value}
        min={min}
        aria-describedby={described || undefined}
        aria-invalid={fault !== undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault && (
        <span id={`${id}-fault`} className={styles.fault}>
          {fault}
        </span>
      )}
    </div>
  );
}
