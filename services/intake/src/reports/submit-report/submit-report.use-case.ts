import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import { sha256 } from '@common/contracts/canonical-json';
import { OutlineRepository } from '../../outlines/domain/outline.repository';
import { blockingFindings } from '../domain/blocking-findings';
import { prepareContent } from '../domain/canonical-body';
import { contentOf, DraftRepository } from '../domain/draft.repository';
import { ReportIncomplete } from '../domain/report.errors';
import { sectionsToSend } from '../domain/report-content';
import type { GivenTimes } from '../domain/sending-times';
import type { SentView } from '../report.view';
import { SendRevision } from '../send-revision';
import { WritePermission } from '../write-permission';

/** Sends the draft as it stands, read under the report's lock. */
@Injectable()
export class SubmitReport {
  constructor(
    private readonly permission: WritePermission,
    private readonly outlines: OutlineRepository,
    private readonly drafts: DraftRepository,
    private readonly sendRevision: SendRevision,
  ) {}

  async execute(reportId: string, times: GivenTimes, idempotencyKey: string, user: User): Promise<SentView> {
    const { report, campaign, acting, entersPaper } = await this.permission.require(reportId, user);
    const outline = await this.outlines.get(report.outline);
    const { campaignId, unitId, capacity } = report;
    const request = sha256(['submission', reportId, times.sentAt, times.receivedAt].join('\n'));
    return this.sendRevision.execute({
      key: { campaignId, unitId, capacity },
      ...{ campaign, acting, entersPaper, times, besideDraft: false },
      request: { actor: user.id, key: idempotencyKey, sha256: request },
      content: async () => {
        const draft = contentOf(await this.drafts.get(reportId));
        const content = { ...draft, sections: sectionsToSend(draft.sections, outline) };
        const blocking = blockingFindings(content, outline);
        if (blocking.length > 0) throw new ReportIncomplete(blocking);
        return prepareContent(content, null);
      },
    });
  }
}
