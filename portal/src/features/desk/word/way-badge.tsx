import {
  Archive,
  CheckCircle2,
  CircleHelp,
  CornerDownRight,
  FileText,
  Hand,
  PencilLine,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '@portal/ui/state-badge';
import type { wayOf } from './word-parts';

type Way = ReturnType<typeof wayOf>;

const looks: Record<Way, [Tone, LucideIcon]> = {
  matched: ['good', CheckCircle2],
  inherited: ['good', CornerDownRight],
  'by-hand': ['accent', Hand],
  waived: ['neutral', Archive],
  unplaced: ['bad', TriangleAlert],
  'not-content': ['neutral', FileText],
  rewritten: ['neutral', PencilLine],
};

/** How a part came to where it is. */
export function WayBadge({ way, unsure }: { way: Way; unsure: boolean }) {
  const { t } = useTranslation('desk');
  const [tone, Icon] = unsure ? (['warn', CircleHelp] as const) : looks[way];
  return (
    <span>
      <Badge tone={tone}>
        <Icon size={14} aria-hidden />
        {t(unsure ? 'word.way.unsure' : `word.way.${way}`)}
      </Badge>
    </span>
  );
}
