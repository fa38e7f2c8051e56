import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { headlineSentence } from '@portal/content/headline';
import { timelineQuery } from '@portal/content/timeline.api';

/** For who watches the campaign: where it stands, and the way to the timeline. */
export function HeadlineLead({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation(['work', 'headline', 'ui']);
  const headline = useTranslation('headline').t;
  const { data, error } = useQuery(timelineQuery(campaignId));
  return (
    <>
      {data && headlineSentence(data.headline, headline)}
      {!data && !error && t('ui:loading', { what: t('headlineWhat') })}
      {error && t('headlineFault')}{' '}
      <Link to="/campaigns/$campaignId/timeline" params={{ campaignId }}>
        {t('toTimeline')}
      </Link>
    </>
  );
}
