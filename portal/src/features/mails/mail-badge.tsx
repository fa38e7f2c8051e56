import {
  CheckCircle2,
  CirclePause,
  CircleSlash2,
  Hourglass,
  TriangleAlert,
  XCircle,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '@portal/ui/state-badge';
import type { mailStatuses } from './mail-search';

export type MailStatus = (typeof mailStatuses)[number];

const looks: Record<MailStatus, [Tone, LucideIcon]> = {
  pending: ['wait', Hourglass],
  submitting: ['wait', Hourglass],
  sent: ['good', CheckCircle2],
  deferred: ['warn', Hourglass],
  bounced: ['bad', XCircle],
  failed: ['bad', XCircle],
  unknown: ['warn', TriangleAlert],
  superseded: ['neutral', CircleSlash2],
  cancelled: ['neutral', CircleSlash2],
  held: ['warn', CirclePause],
  suppressed: ['warn', CircleSlash2],
  'dry-run': ['neutral', CircleSlash2],
};

export function MailBadge({ status }: { status: MailStatus }) {
  const { t } = useTranslation('mails');
  const [tone, Icon] = looks[status];
  return (
    <Badge tone={tone}>
      <Icon size={14} aria-hidden /> {t(`status.${status}`)}
    </Badge>
  );
}
