import { Injectable } from '@nestjs/common';
import type { DataOf } from '@common/contracts/integration-event';
import type { reportAccepted } from '@common/contracts/report-accepted';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { accepted, isNews } from '../../campaigns/domain/follow-report';
import { Campaigns } from '../../campaigns/domain/campaigns';
import { Obligations } from '../../campaigns/domain/obligations';
import { ReminderLedger } from '../../reminders/domain/reminder-ledger';
import { Announce } from '../announce';

/** Tells the unit that its report enters the consolidation. */
@Injectable()
export class AnnounceAcceptance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly campaigns: Campaigns,
    private readonly obligations: Obligations,
    private readonly ledger: ReminderLedger,
    private readonly announce: Announce,
  ) {}

  async execute(told: DataOf<typeof reportAccepted>): Promise<void> {
    await this.unitOfWork.run(async () => {
      const { title } = await this.campaigns.get(told.campaignId);
      const sent = await this.obligations.getForUpdate(told);
      if (!isNews(sent, told)) return;
      const obligation = accepted(sent, told);
      await this.obligations.save(obligation);
      await this.ledger.cancel(obligation.id);
      const data = { title, revision: told.revision, acceptedAt: told.acceptedAt };
      await this.announce.toUnit('acceptance', `${told.reportId}.${told.revision}`, obligation, data);
    });
  }
}
