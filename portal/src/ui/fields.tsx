import type { ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps,
} from 'react-aria-components';
import styles from './fields.module.css';

type Props = Omit<TextFieldProps, 'className' | 'children'> & {
  label: string;
  hint?: ReactNode;
  fault?: string;
  rows?: number;
};

/** One line of text, or several where `rows` is given; `fault` says what is wrong with it. */
export function TextField({ label, hint, fault, rows, ...rest }: Props) {
  return (
    <AriaTextField {...rest} className={styles.field!} isInvalid={fault !== undefined}>
      <Label className={styles.label}>{label}</Label>
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      {rows ? <TextArea rows={rows} className={styles.input!} /> : <Input className={styles.input!} />}
      <FieldError className={styles.fault!}>{fault}</FieldError>
    </AriaTextField>
  );
}

type Choice = Readonly<{ value: string; label: string }>;
type SelectProps = { label: string; value: string; choices: readonly Choice[]; onChange: (value: string) => void };

/** The browser's own list of choices: quick by keyboard, right on a phone. */
export function SelectField({ label, value, choices, onChange }: SelectProps) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select className={styles.input} value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
