import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button';
import styles from './code-block.module.css';

type Props = { name: string; text: string; copy: string; copied: string };

/** Commands to be read and copied; `copy` and `copied` are the button's words before and after. */
export function CodeBlock({ name, text, copy, copied }: Props) {
  const [done, setDone] = useState(false);
  const put = () => {
    void navigator.clipboard.writeText(text).then(() => setDone(true));
  };
  return (
    <div className={styles.block}>
      <pre className={styles.text} tabIndex={0} role="region" aria-label={name}>
        {text}
      </pre>
      <span className={styles.button}>
        <Button onPress={put} aria-label={`${done ? copied : copy}: ${name}`}>
          {done ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />} {done ? copied : copy}
        </Button>
      </span>
    </div>
  );
}
