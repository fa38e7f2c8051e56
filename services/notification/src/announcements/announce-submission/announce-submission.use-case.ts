import { Injectable } from '@nestjs/common';
import type { DataOf } from '@common/contracts/integration-event';
import type { reportSubmitted } from '@common/contracts/report-submitted';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { isNews, sentUp } from '../../campaigns/domain/follow-report';
import { Campaigns } from '../../campaigns/domain/campaigns';
import { Obligations } from '../../campaigns/domain/obligations';
import { ReminderLedger } from '../../reminders/domain/reminder-ledger';
import { Announce } from '../announce';

/** The report came: its reminders end in the same transaction, and the unit gets its receipt. */
@Injectable()
export class AnnounceSubmission {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly campaigns: Campaigns,
    private readonly obligations: Obligations,
    private readonly ledger: ReminderLedger,
    private readonly announce: Announce,
  ) {}

  async execute(told: DataOf<typeof reportSubmitted>): Promise<void> {
    await this.unitOfWork.run(async () => {
      const { title } = await this.campaigns.get(told.campaignId);
      const owed = await this.obligations.getForUpdate(told);
      if (!isNews(owed, told)) return;
      const obligation = sentUp(owed, told);
      await this.obligations.save(obligation);
      await this.ledger.cancel(obligation.id);
      const { revision, sentAt, receivedAt, onTime, nil, body } = told;
      const data = { title, revision, sentAt, receivedAt, onTime, nil, sha256: body.sha256 };
      await this.announce.toUnit('receipt', `${told.reportId}.${revision}`, obligation, data);
    });
  }
}
