import { useEffect, useState } from 'react';
import { TextField } from './fields';

type Props = { label: string; value: string; onChange: (text: string) => void };

/** Tells what was typed once the person has stopped for a moment, not at every key of a Vietnamese word. */
export function SearchField({ label, value, onChange }: Props) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text.trim() === value) return;
    const soon = setTimeout(() => onChange(text.trim()), 300);
    return () => clearTimeout(soon);
  }, [text, value, onChange]);
  return <TextField type="search" label={label} value={text} onChange={setText} />;
}
