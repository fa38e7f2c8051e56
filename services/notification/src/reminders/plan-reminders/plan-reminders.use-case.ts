import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { WorkingCalendar } from '@common/time/working-calendar';
import type { Campaign, Obligation } from '../../campaigns/domain/campaign';
import { Campaigns } from '../../campaigns/domain/campaigns';
import { Obligations } from '../../campaigns/domain/obligations';
import { UnitCopies } from '../../campaigns/domain/unit-copies';
import { MailSettings } from '../../mails/domain/mail-settings';
import { isStorm } from '../../mails/domain/storm-guard';
import { HeldMails } from '../../mails/domain/held-mails';
import { Suppressions, usableBut } from '../../mails/domain/suppressions';
import { OutgoingMails } from '../../mails/domain/outgoing-mails';
import { collapse } from '../domain/collapse';
import { reachedLevels } from '../domain/escalation';
import { lateReports } from '../domain/late-reports';
import type { PlannedStage, ReachedLevel } from '../domain/reminder';
import { digestMails, reminderMails } from '../domain/reminder-mails';
import { begunStages, type Stage } from '../domain/reminder-schedule';
import { PlannedDays } from '../domain/planned-days';
import { ReminderLedger } from '../domain/reminder-ledger';

export type Plan = Readonly<{ mails: number; held: boolean }>;

/**
 * Looks at every open obligation and makes the mails that are due at this instant. Run twice it makes nothing twice; run
 * by two replicas, one of them does nothing; after an outage it makes one mail a unit.
 */
@Injectable()
export class PlanReminders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly obligations: Obligations,
    private readonly campaigns: Campaigns,
    private readonly units: UnitCopies,
    private readonly ledger: ReminderLedger,
    private readonly mails: OutgoingMails,
    private readonly held: HeldMails,
    private readonly days: PlannedDays,
    private readonly suppressions: Suppressions,
    private readonly calendar: WorkingCalendar,
    private readonly settings: MailSettings,
    private readonly clock: Clock,
  ) {}

  /** Null where another replica is planning. */
  execute(): Promise<Plan | null> {
    return this.unitOfWork.run(async () => ((await this.ledger.takeTurn()) ? this.plan(this.clock.now()) : null));
  }

  private async plan(now: Date): Promise<Plan> {
    const open = await this.obligations.holdOpen();
    const campaigns = await this.campaigns.byId([...new Set(open.map(({ campaignId }) => campaignId))]);
    await this.ledger.plan(this.stagesOf(open, campaigns, now), now);
    await this.ledger.escalate(this.levelsOf(open, now));
    const made = [...(await this.makeReminders(now)), ...(await this.makeDigests(open, campaigns, now))];
    const { planned, peak } = await this.days.add(plainDateOf(now), made.length);
    const storm = isStorm({ planned, owingUnits: new Set(open.map(({ unitId }) => unitId)).size, peak });
    if (storm) await this.held.hold(made, `số thư trong ngày (${planned}) vượt ngưỡng an toàn`);
    return { mails: made.length, held: storm };
  }

  private stagesOf(open: readonly Obligation[], campaigns: ReadonlyMap<string, Campaign>, now: Date): PlannedStage[] {
    const known = new Map<string, Stage[]>();
    return open.flatMap(({ id, campaignId, due, lock, deadlineRev, deadlineSince }) => {
      const key = `${campaignId} ${due} ${lock}`;
      const stages =
        known.get(key) ?? begunStages({ due, lock }, campaigns.get(campaignId)!.stages, this.calendar, now);
      known.set(key, stages);
      return collapse(stages, deadlineSince).map((stage) => ({ ...stage, obligationId: id, deadlineRev, due }));
    });
  }

  private levelsOf(open: readonly Obligation[], now: Date): ReachedLevel[] {
    const today = plainDateOf(now);
    return open
      .filter(({ due }) => due < today)
      .flatMap(({ id, deadlineRev, due }) =>
        reachedLevels(due, today, this.calendar).map(({ level, since }) => ({
          obligationId: id,
          deadlineRev,
          level,
          since,
        })),
      );
  }

  private async makeReminders(now: Date): Promise<string[]> {
    const planned = reminderMails(await this.ledger.unsent(), now, this.settings.spreadMinutes);
    const added = await this.mails.add(planned.map(({ mail }) => mail));
    await this.ledger.putInto(
      planned.flatMap(({ mail, reminderIds }) => reminderIds.map((id) => ({ id, mailKey: mail.key }))),
    );
    return added.map(({ id }) => id);
  }

  private async makeDigests(
    open: readonly Obligation[],
    campaigns: ReadonlyMap<string, Campaign>,
    now: Date,
  ): Promise<string[]> {
    const usable = usableBut(await this.suppressions.all());
    const late = lateReports(open, campaigns, await this.units.all(), plainDateOf(now), this.calendar, usable);
    return (await this.mails.add(digestMails(late, now, this.calendar))).map(({ id }) => id);
  }
}
