import type { operations } from '@portal/api/wire';

export type Work = operations['ListWork.list']['responses'][200]['content']['application/json'];

/** The longest waiting report of the campaign but the one that was just decided upon, and how many still wait. */
export function nextWaiting({ items }: Pick<Work, 'items'>, campaignId: string, decidedId: string) {
  const queue = items.find((item) => item.kind === 'review-reports' && item.campaignId === campaignId);
  if (queue?.kind !== 'review-reports') return { next: null, left: 0 };
  const others = queue.reports.filter(({ reportId }) => reportId !== decidedId);
  return { next: others[0]?.reportId ?? null, left: queue.count - (queue.reports.length - others.length) };
}
