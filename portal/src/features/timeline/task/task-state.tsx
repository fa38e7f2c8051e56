import { AlarmClock, CheckCircle2, CircleDashed, CircleHelp, CirclePlay, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Task } from '@portal/content/timeline.api';
import { Badge, type Tone } from '@portal/ui/state-badge';
import styles from './task.module.css';

const looks: Record<Task['state'], [Tone, LucideIcon]> = {
  done: ['good', CheckCircle2],
  'in-progress': ['accent', CirclePlay],
  'not-started': ['neutral', CircleDashed],
  'no-data': ['neutral', CircleHelp],
};

/** Where a task stands, each thing as icon, word and colour together. */
export function TaskState({ task: { state, overdue } }: { task: Task }) {
  const { t } = useTranslation('timeline');
  const [tone, Icon] = looks[state];
  return (
    <span className={styles.states}>
      <Badge tone={tone}>
        <Icon size={14} aria-hidden />
        {t(`state.${state}`)}
      </Badge>
      {overdue && (
        <Badge tone="bad">
          <AlarmClock size={14} aria-hidden />
          {t('state.overdue')}
        </Badge>
      )}
    </span>
  );
}
