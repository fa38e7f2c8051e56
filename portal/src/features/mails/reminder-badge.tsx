import { BellRing, CircleSlash2, Hourglass, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '@portal/ui/state-badge';
import type { Reminder } from './mails.api';

const looks: Record<Reminder['status'], [Tone, LucideIcon]> = {
  pending: ['wait', Hourglass],
  sent: ['good', BellRing],
  superseded: ['neutral', CircleSlash2],
  cancelled: ['neutral', CircleSlash2],
};

export function ReminderBadge({ status }: Pick<Reminder, 'status'>) {
  const { t } = useTranslation('mails');
  const [tone, Icon] = looks[status];
  return (
    <Badge tone={tone}>
      <Icon size={14} aria-hidden /> {t(`reminder.${status}`)}
    </Badge>
  );
}
