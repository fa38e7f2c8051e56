import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { reportQuery } from '@portal/content/report.api';
import { Empty, Waiting } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';
import { ReviewDesk } from './review-desk';

/** One report as it was sent, beside what the outline asks for, and the decision on it. */
export function ReviewPage() {
  const { t } = useTranslation(['review', 'ui']);
  const { reportId } = useParams({ from: '/reports/$reportId/review' });
  return (
    <Suspense fallback={<Waiting>{t('ui:loading', { what: t('what') })}</Waiting>}>
      <SentOrNot key={reportId} reportId={reportId} />
    </Suspense>
  );
}

function SentOrNot({ reportId }: { reportId: string }) {
  const { t } = useTranslation('review');
  const { data: report } = useSuspenseQuery(reportQuery(reportId));
  if (report.revision > 0) return <ReviewDesk reportId={reportId} />;
  return (
    <Page title={t('title')}>
      <Empty title={t('notSent')}>
        <p>{t('notSentHint')}</p>
      </Empty>
    </Page>
  );
}
