import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './button.module.css';

type Kind = 'plain' | 'primary' | 'quiet' | 'danger';
type Props = Omit<ButtonProps, 'className' | 'children'> & { kind?: Kind; children: ReactNode };

/** While `isPending` it stays in place and reachable, and says that it works. */
export function Button({ kind = 'plain', children, ...rest }: Props) {
  return (
    <AriaButton {...rest} className={buttonClass(kind)}>
      {children}
    </AriaButton>
  );
}

/** For links that look like buttons. */
export function buttonClass(kind: Kind = 'plain'): string {
  return kind === 'plain' ? styles.button! : `${styles.button} ${styles[kind]}`;
}
