import { Injectable } from '@nestjs/common';
import type { DataOf } from '@common/contracts/integration-event';
import type { reportReturned } from '@common/contracts/report-returned';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { isNews, sentBack } from '../../campaigns/domain/follow-report';
import { Campaigns } from '../../campaigns/domain/campaigns';
import { Obligations } from '../../campaigns/domain/obligations';
import { Announce } from '../announce';

/** Tells the unit that its report came back, with the reason; it owes it again. */
@Injectable()
export class AnnounceReturn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly campaigns: Campaigns,
    private readonly obligations: Obligations,
    private readonly announce: Announce,
    private readonly clock: Clock,
  ) {}

  async execute(told: DataOf<typeof reportReturned>): Promise<void> {
    await this.unitOfWork.run(async () => {
      const { title } = await this.campaigns.get(told.campaignId);
      const sent = await this.obligations.getForUpdate(told);
      if (!isNews(sent, told)) return;
      const obligation = sentBack(sent, told, this.clock.now());
      await this.obligations.save(obligation);
      const { revision, reason, returnedBy } = told;
      const data = { title, revision, reason, returnedBy, resubmitBy: told.resubmitBy };
      await this.announce.toUnit('return', `${told.reportId}.${revision}`, obligation, data);
    });
  }
}
