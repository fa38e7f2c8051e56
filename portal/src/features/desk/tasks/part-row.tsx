import { Link } from '@tanstack/react-router';
import type { TaskState } from './section-tasks';
import { TaskBadge } from './task-badge';
import styles from './tasks.module.css';

type Props = {
  to: '/reports/$reportId/indicators' | '/reports/$reportId/cover' | '/reports/$reportId/word';
  params: { reportId: string };
  name: string;
  hint: string;
  state: TaskState;
};

export function PartRow({ to, params, name, hint, state }: Props) {
  return (
    <div className={styles.row}>
      <div className={styles.what}>
        <Link to={to} params={params}>
          {name}
        </Link>
        <small>{hint}</small>
      </div>
      <TaskBadge state={state} />
    </div>
  );
}
