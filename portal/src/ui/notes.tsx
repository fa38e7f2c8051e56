import type { ReactNode } from 'react';
import styles from './notes.module.css';

type Kind = 'plain' | 'fault' | 'warning' | 'done';

type NoteProps = { kind?: Kind; title?: string; screenFault?: boolean; children?: ReactNode };

/** Something a person must know here and now; faults are read aloud at once. `screenFault`: something could not be shown. */
export function Note({ kind = 'plain', title, screenFault, children }: NoteProps) {
  return (
    <div
      className={`${styles.note} ${styles[kind] ?? ''}`}
      role={kind === 'fault' ? 'alert' : 'status'}
      data-screen-fault={screenFault}
    >
      {title && <strong>{title}</strong>}
      {children}
    </div>
  );
}

type EmptyProps = { title: string; level?: 2 | 3; children?: ReactNode };

/** Nothing is here yet: says why, and what to do. `level` is the heading's, below the one that stands above it. */
export function Empty({ title, level = 3, children }: EmptyProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.empty}>
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}

/** Says what is being waited for. */
export function Waiting({ children }: { children: ReactNode }) {
  return (
    <div className={styles.waiting} role="status" data-waiting>
      <span className={styles.turning} aria-hidden />
      {children}
    </div>
  );
}
