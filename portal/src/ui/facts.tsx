import type { ReactNode } from 'react';
import styles from './facts.module.css';

export type Fact = Readonly<{ name: string; value: ReactNode }>;

/** Names and values beneath each other; what is null is left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(
        ({ name, value }) =>
          value !== null &&
          value !== undefined && (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** A hash, an id, an address: every character counts, and it may break anywhere. */
export function Code({ children }: { children: ReactNode }) {
  return <code className={styles.code}>{children}</code>;
}
