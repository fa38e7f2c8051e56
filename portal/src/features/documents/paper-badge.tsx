import { CheckCircle2, CircleDashed, Hourglass, Stamp, TriangleAlert, XCircle, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '@portal/ui/state-badge';
import type { PaperState } from './papers';

const looks: Record<PaperState, [Tone, LucideIcon]> = {
  waiting: ['neutral', CircleDashed],
  rendering: ['wait', Hourglass],
  'trying-again': ['warn', TriangleAlert],
  failed: ['bad', XCircle],
  ready: ['accent', CheckCircle2],
  issued: ['good', Stamp],
};

export function PaperBadge({ state }: { state: PaperState }) {
  const { t } = useTranslation('documents');
  const [tone, Icon] = looks[state];
  return (
    <Badge tone={tone}>
      <Icon size={14} aria-hidden /> {t(`state.${state}`)}
    </Badge>
  );
}
