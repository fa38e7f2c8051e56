import { Injectable } from '@nestjs/common';
import type { deadlineChanged } from '@common/contracts/deadline-changed';
import type { DataOf } from '@common/contracts/integration-event';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { newDeadline } from '../../campaigns/domain/follow-report';
import { Campaigns } from '../../campaigns/domain/campaigns';
import { Obligations } from '../../campaigns/domain/obligations';
import { ReminderLedger } from '../../reminders/domain/reminder-ledger';
import { Announce } from '../announce';

/** A deadline moved: what was planned for the old one ends, and one "hạn mới" mail says the new one. */
@Injectable()
export class AnnounceDeadline {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly campaigns: Campaigns,
    private readonly obligations: Obligations,
    private readonly ledger: ReminderLedger,
    private readonly announce: Announce,
    private readonly clock: Clock,
  ) {}

  async execute(told: DataOf<typeof deadlineChanged>): Promise<void> {
    await this.unitOfWork.run(async () => {
      const { title } = await this.campaigns.get(told.campaignId);
      const former = await this.obligations.getForUpdate(told);
      if (!(await this.obligations.hearDeadline(former.id, told.deadlineRevision))) return;
      const obligation = { ...newDeadline(former, told.deadlines, this.clock.now()), reportId: told.reportId };
      await this.obligations.save(obligation);
      await this.ledger.cancel(obligation.id);
      const { reason, decidedBy } = told;
      const data = { title, due: obligation.due, formerDue: former.due, reason, decidedBy };
      const key = `${told.campaignId}.${told.unitId}.${told.capacity}.${told.deadlineRevision}`;
      await this.announce.toUnit('new-deadline', key, obligation, data);
    });
  }
}
