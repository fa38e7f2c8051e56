import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { buttonClass, type ButtonKind } from './button-class';
import styles from './button.module.css';

type Props = Omit<ButtonProps, 'className' | 'children'> & { kind?: ButtonKind; children: ReactNode };

/**
 * While `isPending` it stays in place and reachable, does nothing and shows that it works. (The library's own pending
 * state is announced by a label that is empty once the button has gone.)
 */
export function Button({ kind = 'plain', isPending = false, type, onPress, children, ...rest }: Props) {
  return (
    <AriaButton
      {...rest}
      type={isPending ? 'button' : type}
      onPress={isPending ? undefined : onPress}
      aria-disabled={isPending || undefined}
      className={isPending ? `${buttonClass(kind)} ${styles.pending}` : buttonClass(kind)}
    >
      {children}
    </AriaButton>
  );
}
