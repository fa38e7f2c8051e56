import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Note } from '@portal/ui/notes';

/** What was just decided, and how many reports still wait. */
export function ActedNote({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('review');
  const acted = useLocation({ select: ({ state }) => state.acted });
  if (!acted) return null;
  const { deed, unitName, left } = acted;
  return (
    <Note kind="done" title={t(`acted.${deed}`, { unit: unitName })}>
      <p>
        {t(left > 0 ? 'acted.left' : 'acted.noneLeft', { count: left })}{' '}
        <Link to="/campaigns/$campaignId/reports" params={{ campaignId }} search={{}}>
          {t('acted.toList')}
        </Link>
      </p>
    </Note>
  );
}
