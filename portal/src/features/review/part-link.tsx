import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ReviewSearch } from './review-search';
import styles from './review.module.css';

type Props = { part: string; current: string; number: string; title: string; children?: ReactNode };

/** A place in the way through the report; the one that is open comes into view, and only the way itself scrolls. */
export function PartLink({ part, current, number, title, children }: Props) {
  const item = useRef<HTMLLIElement>(null);
  const isCurrent = part === current;
  useEffect(() => {
    const way = item.current?.closest('nav');
    if (!isCurrent || !item.current || !way) return;
    const [here, frame] = [item.current.getBoundingClientRect(), way.getBoundingClientRect()];
    if (here.top < frame.top) way.scrollTop -= frame.top - here.top;
    if (here.bottom > frame.bottom) way.scrollTop += here.bottom - frame.bottom;
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
