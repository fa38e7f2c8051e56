import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import { sha256 } from '@common/contracts/canonical-json';
import { CampaignRepository } from '../../campaigns/domain/campaign.repository';
import { OutlineRepository } from '../../outlines/domain/outline.repository';
import { requireSender } from '../require-sender';
import { ActingUsers } from '../../people/domain/acting-users';
import { blockingFindings } from '../domain/blocking-findings';
import { prepareContent } from '../domain/canonical-body';
import { ReportIncomplete } from '../domain/report.errors';
import { sectionsToSend } from '../domain/report-content';
import type { SentView } from '../report.view';
import { SendRevision } from '../send-revision';
import type { WholeReport } from './whole-report';

/** Everything that needs no lock (rules, canonical form, hashes) is done before a connection is taken. */
@Injectable()
export class SubmitWholeReport {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly outlines: OutlineRepository,
    private readonly actingUsers: ActingUsers,
    private readonly sendRevision: SendRevision,
  ) {}

  async execute(whole: WholeReport, idempotencyKey: string, user: User): Promise<SentView> {
    const { campaignId, unitId, capacity, cover, unplaced, indicators, nil = null, sentAt, receivedAt } = whole;
    const campaign = await this.campaigns.get(campaignId);
    const acting = await this.actingUsers.of(user);
    const entersPaper = requireSender(acting, unitId, campaign.ownerUnitId);
    const outline = await this.outlines.get(campaign.outline);
    const content = { cover, unplaced, indicators, sections: sectionsToSend(whole.sections ?? [], outline) };
    const blocking = nil ? [] : blockingFindings(content, outline);
    if (blocking.length > 0) throw new ReportIncomplete(blocking);
    const prepared = prepareContent(content, nil);
    const request = sha256([campaignId, unitId, capacity, sentAt, receivedAt, prepared.sha256].join('\n'));
    return this.sendRevision.execute({
      key: { campaignId, unitId, capacity },
      campaign,
      acting,
      entersPaper,
      times: { sentAt, receivedAt },
      besideDraft: true,
      request: { actor: user.id, key: idempotencyKey, sha256: request },
      content: () => prepared,
    });
  }
}
