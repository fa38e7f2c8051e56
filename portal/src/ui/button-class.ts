import styles from './button.module.css';

export type ButtonKind = 'plain' | 'primary' | 'quiet' | 'danger';

/** For links and the browser's own buttons that look like ours; the first page needs no more than these. */
export function buttonClass(kind: ButtonKind = 'plain'): string {
  return kind === 'plain' ? styles.button! : `${styles.button} ${styles[kind]}`;
}
