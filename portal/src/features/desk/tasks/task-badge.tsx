import { CheckCircle2, CircleDashed, CornerUpLeft, FileQuestion, type LucideIcon, PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '@portal/ui/state-badge';
import type { TaskState } from './section-tasks';

const looks: Record<TaskState, [Tone, LucideIcon]> = {
  'not-started': ['neutral', CircleDashed],
  'in-progress': ['accent', PencilLine],
  missing: ['bad', FileQuestion],
  returned: ['warn', CornerUpLeft],
  done: ['good', CheckCircle2],
};

export function TaskBadge({ state }: { state: TaskState }) {
  const { t } = useTranslation('desk');
  const [tone, Icon] = looks[state];
  return (
    <Badge tone={tone}>
      <Icon size={14} aria-hidden />
      {t(`task.${state}`)}
    </Badge>
  );
}
