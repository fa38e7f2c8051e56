import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import { sha256 } from '@common/contracts/canonical-json';
import { prepareContent } from '../domain/canonical-body';
import { DraftRepository } from '../domain/draft.repository';
import type { SentView } from '../report.view';
import { SendRevision } from '../send-revision';
import { WritePermission } from '../write-permission';

/** "Nothing to report" is a report too: it has a cover, a revision and a receipt, but no sections. */
@Injectable()
export class SendNilReturn {
  constructor(
    private readonly permission: WritePermission,
    private readonly drafts: DraftRepository,
    private readonly sendRevision: SendRevision,
  ) {}

  async execute(reportId: string, reason: string, idempotencyKey: string, user: User): Promise<SentView> {
    const { report, campaign, acting, entersPaper } = await this.permission.require(reportId, user);
    const { campaignId, unitId, capacity } = report;
    return this.sendRevision.execute({
      key: { campaignId, unitId, capacity },
      ...{ campaign, acting, entersPaper, times: {}, besideDraft: true },
      request: { actor: user.id, key: idempotencyKey, sha256: sha256(`nil-return\n${reportId}\n${reason}`) },
      content: async () => {
        const { cover } = await this.drafts.get(reportId);
        return prepareContent({ cover, sections: [], unplaced: [], indicators: [] }, { reason });
      },
    });
  }
}
