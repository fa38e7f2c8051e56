import { Injectable } from '@nestjs/common';
import type { DataOf } from '@common/contracts/integration-event';
import type { reportRecalled } from '@common/contracts/report-recalled';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { isNews, recalled } from '../../campaigns/domain/follow-report';
import { Campaigns } from '../../campaigns/domain/campaigns';
import { Obligations } from '../../campaigns/domain/obligations';
import { Announce } from '../announce';

/** Acknowledges a recall; the unit owes the report again and is reminded again. */
@Injectable()
export class AnnounceRecall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly campaigns: Campaigns,
    private readonly obligations: Obligations,
    private readonly announce: Announce,
  ) {}

  async execute(told: DataOf<typeof reportRecalled>): Promise<void> {
    await this.unitOfWork.run(async () => {
      const { title } = await this.campaigns.get(told.campaignId);
      const sent = await this.obligations.getForUpdate(told);
      if (!isNews(sent, told)) return;
      const obligation = recalled(sent, told);
      await this.obligations.save(obligation);
      const data = { title, revision: told.revision, due: obligation.due };
      await this.announce.toUnit('recall', `${told.reportId}.${told.revision}`, obligation, data);
    });
  }
}
