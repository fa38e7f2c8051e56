import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ReviewSearch } from './review-search';
import styles from './review.module.css';

type Props = { part: string; current: string; number: string; title: string; children?: ReactNode };

/** A place in the way through the report; the one that is open comes into view by itself. */
export function PartLink({ part, current, number, title, children }: Props) {
  const item = useRef<HTMLLIElement>(null);
  const isCurrent = part === current;
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={item}>
      <Link
        from="/reports/$reportId/review"
        search={(now: ReviewSearch) => ({ ...now, part })}
        replace
        resetScroll={false}
        className={styles.part}
        aria-current={isCurrent ? 'location' : undefined}
        data-current={isCurrent || undefined}
      >
        <span className={styles.partName}>
          {number && <b>{number}</b>} {title}
        </span>
        {children}
      </Link>
    </li>
  );
}
