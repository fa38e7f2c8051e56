import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@portal/ui/button-class';
import { consolidationQuery } from './consolidation.api';
import { hasOwnText } from './own-text';

/** Back to the outline, and on to the sections before and after. */
export function SectionSteps({ campaignId, sectionId }: { campaignId: string; sectionId: string }) {
  const { t } = useTranslation('consolidation');
  const { data } = useQuery(consolidationQuery(campaignId));
  const texts = data?.sections.filter(hasOwnText) ?? [];
  const place = texts.findIndex((one) => one.sectionId === sectionId);
  const step = (to: (typeof texts)[number] | undefined, name: 'before' | 'after') =>
    to && (
      <Link
        className={buttonClass()}
        to="/campaigns/$campaignId/consolidation/sections/$sectionId"
        params={{ campaignId, sectionId: to.sectionId }}
        search={{}}
        title={to.title}
      >
        {t(name, { number: to.number })}
      </Link>
    );
  return (
    <>
      <Link className={buttonClass()} to="/campaigns/$campaignId/consolidation" params={{ campaignId }}>
        {t('toSections')}
      </Link>
      {place > 0 && step(texts[place - 1], 'before')}
      {place >= 0 && step(texts[place + 1], 'after')}
    </>
  );
}
