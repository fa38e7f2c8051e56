import type { ReactNode } from 'react';
import styles from './work.module.css';

type Props = { title: ReactNode; facts?: ReactNode; action?: ReactNode; children?: ReactNode };

/** One thing to do or to wait for: what it is, what is known of it, one button. */
export function TaskRow({ title, facts, action, children }: Props) {
  return (
    <li className={styles.task}>
      <div className={styles.words}>
        <h3>{title}</h3>
        {facts && <div className={styles.facts}>{facts}</div>}
        {children}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </li>
  );
}
