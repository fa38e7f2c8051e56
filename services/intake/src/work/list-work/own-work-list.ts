import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@common/time/plain-date';
import { CampaignRepository } from '../../campaigns/domain/campaign.repository';
import { OutlineRepository } from '../../outlines/domain/outline.repository';
import { type Acting, unitsWritten } from '../../people/domain/acting';
import { blockingFindings, filledSections } from '../../reports/domain/blocking-findings';
import { DraftRepository } from '../../reports/domain/draft.repository';
import { owedStates } from '../../reports/domain/owed';
import { daysOf, nextStep, type OwnReport, type ReportProgress } from '../domain/own-report';
import { OwnReportsQuery } from './own-reports.query';
import type { WaitingItem, WorkItem } from '../work.view';

/** What the caller's own units have to do about their reports, and what of theirs waits for others. */
@Injectable()
export class OwnWorkList {
  constructor(
    private readonly ownReports: OwnReportsQuery,
    private readonly campaigns: CampaignRepository,
    private readonly outlines: OutlineRepository,
    private readonly drafts: DraftRepository,
  ) {}

  async of(acting: Acting, today: PlainDate): Promise<{ items: WorkItem[]; waiting: WaitingItem[] }> {
    const reports = await this.ownReports.find(unitsWritten(acting), today);
    const items: WorkItem[] = [];
    for (const report of reports.filter(({ state }) => owedStates.includes(state)))
      items.push(this.item(report, await this.progress(report), today));
    return { items, waiting: reports.flatMap(inReview) };
  }

  private item(report: OwnReport, { filled, required, complete }: ReportProgress, today: PlainDate): WorkItem {
    const { campaignId, campaignTitle, unitId, unitName, capacity, reportId, state, returned } = report;
    return {
      kind: nextStep(state, complete),
      ...{ campaignId, campaignTitle, unitId, unitName, capacity, reportId, state },
      ...daysOf(report, today),
      onTimeUntil: report.onTime,
      progress: { filled, required },
      ready: complete,
      returned: returned && { ...returned, at: returned.at.toISOString() },
    };
  }

  private async progress({ campaignId, reportId }: OwnReport): Promise<ReportProgress> {
    const outline = await this.outlines.get((await this.campaigns.get(campaignId)).outline);
    const required = outline.sections.filter((section) => section.leaf && section.required);
    if (reportId === null) return { filled: 0, required: required.length, complete: false };
    const draft = await this.drafts.get(reportId);
    const filled = filledSections(draft);
    return {
      filled: required.filter(({ id }) => filled.has(id)).length,
      required: required.length,
      complete: blockingFindings(draft, outline).length === 0,
    };
  }
}

function inReview(report: OwnReport): WaitingItem[] {
  const { campaignId, campaignTitle, unitId, unitName, capacity, reportId, state, revision, receivedAt } = report;
  if ((state !== 'submitted' && state !== 'nil-return') || reportId === null || receivedAt === null) return [];
  return [
    {
      kind: 'own-report-in-review',
      ...{ campaignId, campaignTitle, unitId, unitName, capacity, reportId, revision },
      nil: state === 'nil-return',
      resubmission: revision > 1,
      since: receivedAt.toISOString(),
    },
  ];
}
