import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChaseTask } from './chase-task';
import { OwnTask } from './own-task';
import { ReviewTask } from './review-task';
import { byUrgency, isOwn } from './work-sentence';
import styles from './work.module.css';
import type { WorkItem } from './work.api';

/** What is due from the person, the most urgent first; only that one has the button that stands out. */
export function TaskList({ items, children }: { items: readonly WorkItem[]; children?: ReactNode }) {
  const { t } = useTranslation('work');
  if (items.length === 0 && !children) return null;
  return (
    <section className={styles.part}>
      <h2>{t('due')}</h2>
      <ul className={styles.tasks}>
        {byUrgency(items).map((item, index) => (
          <Task key={index} item={item} first={index === 0} />
        ))}
        {children}
      </ul>
    </section>
  );
}

function Task({ item, first }: { item: WorkItem; first: boolean }) {
  if (isOwn(item)) return <OwnTask item={item} first={first} />;
  if (item.kind === 'review-reports') return <ReviewTask item={item} first={first} />;
  return <ChaseTask item={item} first={first} />;
}
