import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Clock } from '@common/time/clock';
import { addDays, atLocalTime, type PlainDate, plainDateOf } from '@common/time/plain-date';
import { WorkingCalendar } from '@common/time/working-calendar';
import type { Obligation, UnitCopy } from '../../campaigns/domain/campaign';
import { reportPath } from '../../campaigns/domain/portal-paths';
import { Campaigns } from '../../campaigns/domain/campaigns';
import { Obligations } from '../../campaigns/domain/obligations';
import { obligationColumns } from '../../campaigns/storage/postgres-obligations';
import { UnitCopies } from '../../campaigns/domain/unit-copies';
import { type Gathered, GatheredFacts } from '../../mails/domain/gathered-facts';
import { MailSettings } from '../../mails/domain/mail-settings';
import { sendingTime } from '../domain/reminder-schedule';
import { lateReports } from '../domain/late-reports';

const toldToFocalPoint = 3;

/** Looks at the obligations once more at the moment of sending, so that nobody is reminded of what has just been done. */
@Injectable()
export class GatherReminder extends GatheredFacts {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly campaigns: Campaigns,
    private readonly obligations: Obligations,
    private readonly units: UnitCopies,
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
    const owed = await this.unitOfWork.query<Obligation & { stage: string }>(
      `select ${obligationColumns}, r.stage from reminder r join obligation o on o.id = r.obligation_id
        where r.mail_id = $1 and r.status = 'pending' and r.expires_at > $2 and r.deadline_rev = o.deadline_rev
          and o.state in ('owed', 'returned') order by o.due, o.id`,
      [mailId, this.clock.now()],
    );
    if (owed.length === 0) return { withdraw: 'superseded', why: 'không còn báo cáo nào phải đôn đốc ở giai đoạn này' };
    const today = plainDateOf(this.clock.now());
    if (await this.remindedToday(mailId, today)) return { postponeUntil: atLocalTime(addDays(today, 1), sendingTime) };
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

  /** One reminder a unit and day, whichever day it was planned for. */
  private async remindedToday(mailId: string, today: PlainDate): Promise<boolean> {
    const others = await this.unitOfWork.query(
      `select 1 from mail other join mail this on this.unit_id = other.unit_id join mail_event e on e.mail_id = other.id
        where this.id = $1 and other.id <> this.id and other.kind = 'reminder' and e.status = 'submitting' and e.at >= $2
          and other.status in ('sent', 'unknown', 'submitting') limit 1`,
      [mailId, atLocalTime(today, '00:00')],
    );
    return others.length > 0;
  }

  private async digest(superiorUnitId: string): Promise<Gathered> {
    const today = plainDateOf(this.clock.now());
    const open = await this.obligations.open();
    const campaigns = await this.campaigns.byId([...new Set(open.map(({ campaignId }) => campaignId))]);
    const units = await this.units.all();
    const late = lateReports(open, campaigns, units, today, this.calendar).filter(
      (report) => report.superiorUnitId === superiorUnitId,
    );
    if (late.length === 0) return { withdraw: 'cancelled', why: 'không còn báo cáo nào quá hạn' };
    const reports = late.map(({ obligation: { unitId, campaignId, due }, daysLate }) => ({
      unit: units.get(unitId)?.name,
      title: campaigns.get(campaignId)?.title,
      due,
      daysLate,
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
