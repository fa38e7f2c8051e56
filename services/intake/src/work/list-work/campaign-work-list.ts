import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@common/time/plain-date';
import type { Campaign } from '../../campaigns/domain/campaign';
import { CampaignRepository } from '../../campaigns/domain/campaign.repository';
import { type Acting, actsWithin, overseesAll } from '../../people/domain/acting';
import { CampaignDeskQuery, type ReturnedRow, type WaitingRow } from './campaign-desk.query';
import type { WaitingItem, WorkItem } from '../work.view';

/** What the drafting teams that the caller belongs to have to do; who only watches sees the same as waiting. */
@Injectable()
export class CampaignWorkList {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly desk: CampaignDeskQuery,
  ) {}

  async of(acting: Acting, today: PlainDate): Promise<{ items: WorkItem[]; waiting: WaitingItem[] }> {
    const opened = (await this.campaigns.list()).filter(({ openedOn }) => openedOn <= today);
    const watched = opened.filter(({ ownerUnitId }) => overseesAll(acting, ownerUnitId));
    const items: WorkItem[] = [];
    const waiting: WaitingItem[] = [];
    for (const campaign of watched) {
      const reviews = actsWithin(acting, campaign.ownerUnitId, ['editor']);
      const found = await this.one(campaign, reviews, today);
      items.push(...found.items);
      waiting.push(...found.waiting);
    }
    return { items, waiting };
  }

  private async one({ id, title, openedOn, deadlines }: Campaign, reviews: boolean, today: PlainDate) {
    const campaign = { campaignId: id, campaignTitle: title };
    const [submitted, returned, owed] = [
      await this.desk.waiting(id),
      await this.desk.returned(id, today),
      await this.desk.owed(id, today),
    ];
    const items: WorkItem[] = [];
    const waiting: WaitingItem[] = [];
    const submittedCount = submitted[0]?.total ?? 0;
    const inReview = { ...campaign, count: submittedCount, reports: submitted.map(waitingReport) };
    if (submittedCount > 0 && reviews) items.push({ kind: 'review-reports', ...inReview });
    if (submittedCount > 0 && !reviews) waiting.push({ kind: 'reports-in-review', ...inReview });
    const returnedCount = returned[0]?.total ?? 0;
    const returnedOverdue = returned[0]?.totalOverdue ?? 0;
    const overdue = owed.overdue + returnedOverdue;
    if (overdue > 0 && reviews) items.push({ kind: 'chase-overdue', ...campaign, count: overdue });
    if (returnedCount > 0) {
      const reports = returned.map(returnedReport);
      const counts = { count: returnedCount, overdue: returnedOverdue };
      waiting.push({ kind: 'returned-not-sent-again', ...campaign, ...counts, reports });
    }
    if (owed.count > 0)
      waiting.push({ kind: 'reports-owed', ...campaign, since: openedOn, dueOn: deadlines.due, ...owed });
    return { items, waiting };
  }
}

function waitingReport({ total: _, since, ...row }: WaitingRow) {
  return { ...row, resubmission: row.revision > 1, waitingSince: since.toISOString() };
}

function returnedReport({ total: _, totalOverdue: __, since, ...row }: ReturnedRow) {
  return { ...row, since: since.toISOString() };
}
