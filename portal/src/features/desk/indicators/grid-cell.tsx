import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styles from './indicators.module.css';

type Props = {
  label: string;
  shown: string;
  active: boolean;
  readOnly: boolean;
  words: boolean;
  faulty: boolean;
  onFocus: () => void;
  onWritten: (text: string) => void;
  /** True where the key led to another cell. */
  onMove: (event: KeyboardEvent) => boolean;
  onPaste: (text: string) => void;
};

/** What stands in a cell that nobody leaves is read too, so that a closed tab loses nothing. */
const readAfter = 1_000;

/** A cell as in a spreadsheet: chosen, typing replaces; F2 or a double click goes into the text; Escape takes it back. */
export function GridCell({ label, shown, active, readOnly, words, faulty, ...on }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [inside, setInside] = useState(false);
  useEffect(() => {
    if (active && document.activeElement !== input.current && holdsFocus(input.current)) input.current?.focus();
  }, [active]);
  useEffect(() => {
    if (draft === null && !inside && document.activeElement === input.current) input.current?.select();
  }, [shown, draft, inside]);
  const { onWritten } = on;
  const latest = useRef(onWritten);
  useEffect(() => {
    latest.current = onWritten;
  });
  useEffect(() => {
    if (draft === null || draft === shown) return;
    const timer = setTimeout(() => latest.current(draft), readAfter);
    return () => clearTimeout(timer);
  }, [draft, shown]);
  const leave = () => {
    if (draft !== null && draft !== shown) onWritten(draft);
    setDraft(null);
    setInside(false);
  };
  const key = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || (draft !== null && (event.ctrlKey || event.metaKey))) return;
    if (event.key === 'F2') setInside(goInside(event.currentTarget));
    else if (event.key === 'Escape') {
      setDraft(null);
      setInside(false);
    } else if (inside && /^(Arrow(Left|Right)|Home)$/.test(event.key)) return;
    else if (event.key === 'Delete' && !inside && !readOnly) setDraft('');
    else if (on.onMove(event)) event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (readOnly || (inside && !/[\t\n]/.test(text))) return;
    event.preventDefault();
    setDraft(null);
    on.onPaste(text);
  };
  return (
    <td role="gridcell" className={styles.cell} data-faulty={faulty || undefined}>
      <input
        ref={input}
        className={words ? styles.words : styles.figure}
        aria-label={label}
        aria-invalid={faulty || undefined}
        autoComplete="off"
        inputMode={words ? 'text' : 'decimal'}
        readOnly={readOnly}
        tabIndex={active ? 0 : -1}
        value={draft ?? shown}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => {
          event.currentTarget.select();
          on.onFocus();
        }}
        onMouseDown={(event) => {
          const chosen = document.activeElement === event.currentTarget;
          if (chosen && !inside && draft === null) event.preventDefault();
        }}
        onClick={(event) => !inside && draft === null && event.currentTarget.select()}
        onDoubleClick={(event) => setInside(goInside(event.currentTarget))}
        onBlur={leave}
        onKeyDown={key}
        onPaste={paste}
      />
    </td>
  );
}

/** The focus goes with the chosen cell only from cell to cell, never from elsewhere on the page. */
function holdsFocus(input: HTMLInputElement | null): boolean {
  return input?.closest('[role=grid]')?.contains(document.activeElement) ?? false;
}

function goInside(input: HTMLInputElement): true {
  input.setSelectionRange(input.value.length, input.value.length);
  return true;
}
