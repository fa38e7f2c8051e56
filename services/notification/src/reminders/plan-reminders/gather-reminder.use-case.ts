import { Injectable } from '@nestjs/common';
import { Clock } from '@common/time/clock';
import { addDays, atLocalTime, plainDateOf } from '@common/time/plain-date';
import { WorkingCalendar } from '@common/time/working-calendar';
import type { UnitCopy } from '../../campaigns/domain/campaign';
import { reportPath } from '../../campaigns/domain/portal-paths';
import { Campaigns } from '../../campaigns/domain/campaigns';
import { Obligations } from '../../campaigns/domain/obligations';
import { UnitCopies } from '../../campaigns/domain/unit-copies';
import { type Gathered, GatheredFacts } from '../../mails/domain/gathered-facts';
import { Suppressions, usableBut } from '../../mails/domain/suppressions';
import { MailSettings } from '../../mails/domain/mail-settings';
import { ReminderLedger } from '../domain/reminder-ledger';
import { sendingTime } from '../domain/reminder-schedule';
import { lateReports } from '../domain/late-reports';

const toldToFocalPoint = 3;

/** Looks at the obligations once more at the moment of sending, so that nobody is reminded of what has just been done. */
@Injectable()
export class GatherReminder extends GatheredFacts {
  constructor(
    private readonly ledger: ReminderLedger,
    private readonly campaigns: Campaigns,
    private readonly obligations: Obligations,
    private readonly units: UnitCopies,
    private readonly suppressions: Suppressions,
    private readonly calendar: WorkingCalendar,
    private readonly settings: MailSettings,
    private readonly clock: Clock,
  ) {
    super();
  }

  override gather({ id, kind, unitId }: Readonly<{ id: string; kind: string; unitId: string }>): Promise<Gathered> {
    return kind === 'digest' ? this.digest(unitId) : this.reminder(id);
  }

  private async reminder(mailId: string): Promise<Gathered> {
    const owed = await this.ledger.owedIn(mailId, this.clock.now());
    if (owed.length === 0) return { withdraw: 'superseded', why: 'không còn báo cáo nào phải đôn đốc ở giai đoạn này' };
    const today = plainDateOf(this.clock.now());
    if (await this.ledger.anotherWentSince(mailId, atLocalTime(today, '00:00')))
      return { postponeUntil: atLocalTime(addDays(today, 1), sendingTime) };
    const campaigns = await this.campaigns.byId(owed.map(({ campaignId }) => campaignId));
    const reports = owed.map((obligation) => ({
      title: campaigns.get(obligation.campaignId)?.title,
      due: obligation.due,
      returned: obligation.state === 'returned',
      link: this.settings.publicUrl.replace(/\/$/, '') + reportPath(obligation),
    }));
    const late = owed.some(({ stage }) => stage.startsWith('OVERDUE'));
    return { data: { today, reports }, alsoTo: late ? ['head'] : [] };
  }

  private async digest(readerUnitId: string): Promise<Gathered> {
    const today = plainDateOf(this.clock.now());
    const open = await this.obligations.open();
    const campaigns = await this.campaigns.byId([...new Set(open.map(({ campaignId }) => campaignId))]);
    const units = await this.units.all();
    const usable = usableBut(await this.suppressions.all());
    const late = lateReports(open, campaigns, units, today, this.calendar, usable).filter(
      ({ toldUnitId }) => toldUnitId === readerUnitId,
    );
    if (late.length === 0) return { withdraw: 'cancelled', why: 'không còn báo cáo nào quá hạn' };
    const reports = late.map(({ obligation: { unitId, campaignId, due, state }, daysLate }) => ({
      unit: units.get(unitId)?.name,
      title: campaigns.get(campaignId)?.title,
      due,
      daysLate,
      returned: state === 'returned',
      contact: contactOf(units.get(unitId)),
    }));
    return {
      data: { today, reports },
      alsoTo: late.some(({ level }) => level >= toldToFocalPoint) ? ['focal-point'] : [],
    };
  }
}

function contactOf(unit: UnitCopy | undefined): string {
  const contact = unit?.contacts.find(({ role }) => role === 'clerk') ?? unit?.contacts[0];
  return contact ? `${contact.name}, ${contact.email}` : 'chưa có đầu mối';
}
