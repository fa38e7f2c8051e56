import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { outlineQuery } from '@portal/content/outline.api';
import { reportQuery, validationQuery, remarksQuery, revisionsQuery } from '@portal/content/report.api';
import { useMay } from '@portal/session/session';
import { earlierRevisionQuery, participantQuery, revisionQuery } from './review.api';

/** What the review of one revision needs; `before` is the revision sent before it. */
export function useReview(reportId: string) {
  const { data: report } = useSuspenseQuery(reportQuery(reportId));
  const { revision: chosen } = useSearch({ from: '/reports/$reportId/review' });
  const revision = Math.min(chosen ?? report.revision, report.revision);
  const { campaignId, unitId, capacity, outline: name } = report;
  const [outline, participant, revisions, body, remarks, validation] = useSuspenseQueries({
    queries: [
      outlineQuery(name),
      participantQuery(campaignId, unitId, capacity),
      revisionsQuery(reportId),
      revisionQuery(reportId, revision),
      remarksQuery(reportId),
      validationQuery(reportId),
    ],
  });
  const { data: before } = useSuspenseQuery(earlierRevisionQuery(reportId, revision));
  const waits = report.status === 'submitted' || report.status === 'nil-return';
  const isLast = revision === report.revision;
  const judged = isLast && (waits || report.status === 'accepted');
  return {
    ...{ report, revision, isLast, waits },
    outline: outline.data,
    participant: participant.data,
    revisions: revisions.data,
    body: body.data,
    before,
    remarks: remarks.data,
    /** The validator speaks of what was sent last; once the unit writes again, of what it writes. */
    findings: judged ? validation.data.findings : null,
    mayReview: useMay('report.review'),
    mayExtend: useMay('deadline.extend'),
  };
}

export type Review = ReturnType<typeof useReview>;
export type Remark = Review['remarks'][number];
export type Finding = NonNullable<Review['findings']>[number];
export type Outline = Review['outline'];
export type Body = Review['body'];
export type Section = Body['sections'][number];
