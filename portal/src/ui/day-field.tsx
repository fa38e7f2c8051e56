import { CalendarDays } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { day as shown } from '@portal/locale/format';
import { buttonClass } from './button-class';
import { readDay } from './day-text';
import styles from './fields.module.css';

type Props = {
  label: string;
  /** A plain date, "2022-07-29"; empty for none. */
  value: string;
  min?: string;
  hint?: string;
  fault?: string;
  /** A plain date; empty where nothing stands in the field; what was typed while it is no day (yet). */
  onChange: (day: string) => void;
};

/** A day written dd/mm/yyyy whatever the browser's language, or chosen from the browser's calendar. */
export function DayField({ label, value, min, hint, fault, onChange }: Props) {
  const { t } = useTranslation('ui');
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  const day = readDay(value);
  const text = typed ?? (day ? shown(day) : value);
  const wrong = left && text !== '' && readDay(text) === null ? t('day.wrong') : fault;
  const described = [hint && `${id}-hint`, wrong && `${id}-fault`].filter(Boolean).join(' ');
  const write = (written: string) => {
    setTyped(written);
    onChange(readDay(written) ?? written.trim());
  };
  return (
    <div className={styles.field}>
      <label id={`${id}-label`} className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      <div className={styles.day}>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          className={styles.input}
          placeholder={t('day.form')}
          value={text}
          aria-describedby={described || undefined}
          aria-invalid={wrong !== undefined}
          onChange={(event) => write(event.target.value)}
          onBlur={() => {
            if (readDay(text)) setTyped(null);
            setLeft(true);
          }}
        />
        <button
          type="button"
          className={buttonClass()}
          aria-label={t('day.choose')}
          aria-describedby={`${id}-label`}
          onClick={() => calendar.current?.showPicker()}
        >
          <CalendarDays size={18} aria-hidden />
        </button>
        <input
          ref={calendar}
          type="date"
          className={styles.calendar}
          tabIndex={-1}
          aria-hidden
          value={day ?? ''}
          min={min}
          onChange={(event) => {
            setTyped(null);
            onChange(event.target.value);
          }}
        />
      </div>
      {wrong && (
        <span id={`${id}-fault`} className={styles.fault}>
          {wrong}
        </span>
      )}
    </div>
  );
}
