import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';
import { ActedNote } from './decide/acted-note';
import { Decisions } from './decide/decisions';
import { PartPane } from './content/part-pane';
import { ReviewHead } from './review-head';
import { partsOf, stepFrom } from './review-parts';
import type { ReviewSearch } from './review-search';
import { useReview } from './review.data';
import styles from './review.module.css';
import { SectionNav } from './section-nav';
import { useShortcuts } from './shortcuts';

export function ReviewDesk({ reportId }: { reportId: string }) {
  const { t } = useTranslation('review');
  const review = useReview(reportId);
  const { report, participant, outline, body, before, remarks } = review;
  const navigate = useNavigate({ from: '/reports/$reportId/review' });
  const search = useSearch({ from: '/reports/$reportId/review' });
  const parts = useMemo(() => partsOf(outline, { body, before, remarks }), [outline, body, before, remarks]);
  const part = search.part && parts.includes(search.part) ? search.part : 'overview';
  const changes = before !== null && search.changes === true;
  const change = useCallback(
    (wanted: ReviewSearch) =>
      void navigate({ search: (now: ReviewSearch) => ({ ...now, ...wanted }), replace: true, resetScroll: false }),
    [navigate],
  );
  useShortcuts({
    next: () => change({ part: stepFrom(parts, part, 1) }),
    previous: () => change({ part: stepFrom(parts, part, -1) }),
    changes: () => before && change({ changes: changes ? undefined : true }),
  });
  return (
    <Page title={participant?.unitName ?? t('title')} actions={<Decisions review={review} />} wide>
      <ReviewHead review={review} onRevision={(revision) => change({ revision })} />
      <ActedNote campaignId={report.campaignId} />
      <div className={styles.desk}>
        <SectionNav review={review} part={part} />
        <PartPane
          review={review}
          part={part}
          changes={changes}
          onChanges={(on) => change({ changes: on || undefined })}
          onStep={(step) => change({ part: stepFrom(parts, part, step) })}
        />
      </div>
    </Page>
  );
}
