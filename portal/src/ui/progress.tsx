import { Label, ProgressBar } from 'react-aria-components';
import styles from './progress.module.css';

/** How far something is, as words and as a bar. */
export function Progress({ label, done, of }: { label: string; done: number; of: number }) {
  const percent = of === 0 ? 0 : Math.round((done / of) * 100);
  return (
    <ProgressBar className={styles.progress!} value={percent} valueLabel={`${done}/${of}`}>
      <div className={styles.line}>
        <Label>{label}</Label>
        <span>
          {done}/{of}
        </span>
      </div>
      <div className={styles.bar}>
        <div className={styles.done} style={{ width: `${percent}%` }} />
      </div>
    </ProgressBar>
  );
}
