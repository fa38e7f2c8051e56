import {
  AlarmClock,
  CheckCircle2,
  CircleDashed,
  CircleSlash2,
  CornerUpLeft,
  Hourglass,
  PencilLine,
  Send,
  TriangleAlert,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { vi } from '@portal/locale/vi';
import styles from './state-badge.module.css';

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad' | 'wait';
export type ReportState = keyof typeof vi.ui.state;

const looks: Record<ReportState, [Tone, LucideIcon]> = {
  'not-started': ['neutral', CircleDashed],
  drafting: ['accent', PencilLine],
  'in-endorsement': ['wait', Hourglass],
  submitted: ['wait', Send],
  returned: ['warn', CornerUpLeft],
  accepted: ['good', CheckCircle2],
  'nil-return': ['neutral', CircleSlash2],
  overdue: ['bad', AlarmClock],
  late: ['warn', TriangleAlert],
  recalled: ['neutral', Undo2],
};

/** A state as icon, word and colour together: never by colour alone. */
export function StateBadge({ state }: { state: ReportState }) {
  const { t } = useTranslation('ui');
  const [tone, Icon] = looks[state];
  return (
    <Badge tone={tone}>
      <Icon size={14} aria-hidden />
      {t(`state.${state}`)}
    </Badge>
  );
}

export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
