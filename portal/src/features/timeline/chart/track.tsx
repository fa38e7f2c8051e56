import { useTranslation } from 'react-i18next';
import type { Task } from '@portal/content/timeline.api';
import styles from './track.module.css';
import type { Marks } from './marks';
import type { Scale, Span } from './scale';

type Props = { marks: Marks; state: Task['state']; scale: Scale; today: string };

/** Beyond this, words stand before a bar instead of after it. */
const lastRoom = 82;
const percent = ({ left, width }: Span) => ({ left: `${left}%`, width: `${width}%` });

/** The bars of one task; the words beside it say the same, so that nobody is read this. */
export function Track({ marks: { plan, actual, slip }, state, scale, today }: Props) {
  const { t } = useTranslation('timeline');
  const now = scale.place(today);
  const said = slip ? t('slip', { count: slip.days }) : state === 'no-data' ? t('state.no-data') : null;
  return (
    <div className={styles.track} aria-hidden>
      {scale.months.map(({ month, left }) => (
        <i key={month} className={styles.monthLine} style={{ left: `${left}%` }} />
      ))}
      {now !== null && <i className={styles.today} style={{ left: `${now}%` }} />}
      <i className={styles.plan} style={percent(plan)} />
      {slip && <i className={styles.slip} style={percent(slip)} />}
      {actual && (
        <i
          className={[styles.actual, state === 'done' ? styles.done : styles.inProgress, actual.open && styles.openEnd]
            .filter(Boolean)
            .join(' ')}
          style={percent(actual)}
        />
      )}
      {said && (
        <Said words={said} bad={slip !== null} from={plan.left} to={(slip ?? plan).left + (slip ?? plan).width} />
      )}
    </div>
  );
}

type SaidProps = { words: string; bad: boolean; from: number; to: number };

function Said({ words, bad, from, to }: SaidProps) {
  const place = to > lastRoom ? { right: `${100 - from}%` } : { left: `${to}%` };
  return (
    <span className={bad ? `${styles.said} ${styles.late}` : styles.said} style={place}>
      {words}
    </span>
  );
}
