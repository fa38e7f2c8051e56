import { Injectable } from '@nestjs/common';
import type { CampaignSnapshot, Participant } from '@common/contracts/campaign-snapshot';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { atLocalTime } from '@common/time/plain-date';
import type { NewMail } from '../../mails/domain/mail';
import { MailSettings } from '../../mails/domain/mail-settings';
import { OutgoingMails } from '../../mails/domain/outgoing-mails';
import { outlinePath, reportPath } from '../domain/portal-paths';
import { Campaigns } from '../domain/campaigns';
import { Obligations } from '../domain/obligations';
import { UnitCopies } from '../domain/unit-copies';

const letterTime = '08:00';

/** Keeps what a new campaign asks of whom, and writes the request letter to every participant (task 3 of the plan). */
@Injectable()
export class OpenCampaign {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly campaigns: Campaigns,
    private readonly units: UnitCopies,
    private readonly obligations: Obligations,
    private readonly mails: OutgoingMails,
    private readonly settings: MailSettings,
    private readonly clock: Clock,
  ) {}

  async execute(campaign: CampaignSnapshot): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (!(await this.campaigns.add(campaign))) return;
      const letterAt = new Date(
        Math.max(this.clock.now().getTime(), atLocalTime(campaign.openedOn, letterTime).getTime()),
      );
      await this.units.addMissing(campaign.units);
      await this.obligations.addAll(campaign, letterAt);
      await this.mails.add(campaign.participants.map((participant) => this.letter(campaign, participant, letterAt)));
    });
  }

  private letter({ campaignId, title, code, outline }: CampaignSnapshot, to: Participant, plannedFor: Date): NewMail {
    const { unitId, capacity, deadlines } = to;
    return {
      key: `request.${campaignId}.${unitId}.${capacity}`,
      kind: 'request',
      stage: null,
      campaignId,
      unitId,
      data: {
        title,
        code,
        outlineTitle: outline.title,
        outlineVersion: outline.version,
        outlineLink: this.settings.publicUrl.replace(/\/$/, '') + outlinePath(outline.code, outline.version),
        due: deadlines.due,
      },
      path: reportPath({ reportId: null, campaignId, unitId, capacity }),
      plannedFor,
      expiresAt: null,
      urgency: atLocalTime(deadlines.due, '17:00'),
      window: 'working-hours',
    };
  }
}
