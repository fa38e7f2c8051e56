import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { VisibleCampaigns } from '../../campaigns/domain/visible-campaigns';
import { HeldMails } from '../../mails/domain/held-mails';
import { SenderWake } from '../../mails/sender-wake';
import { type CampaignHold, CampaignHolds } from '../domain/campaign-holds';
import { CampaignNotSteered } from './hold-reminders.errors';

/** Stops a campaign's reminders and digests, and lets them go on. Notices about reports go out all the same. */
@Injectable()
export class HoldReminders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly holds: CampaignHolds,
    private readonly visible: VisibleCampaigns,
    private readonly held: HeldMails,
    private readonly audit: Audit,
    private readonly wake: SenderWake,
  ) {}

  hold(campaignId: string, reason: string, user: User): Promise<{ campaignId: string; held: true }> {
    return this.unitOfWork.run(async () => {
      const before = await this.getForUpdate(campaignId, user);
      await this.holds.hold(campaignId, reason);
      await this.record('reminder.held', campaignId, before, { held: true, reason }, user);
      return { campaignId, held: true };
    });
  }

  release(campaignId: string, reason: string, user: User): Promise<{ campaignId: string; held: false; mails: number }> {
    return this.unitOfWork.run(async () => {
      const before = await this.getForUpdate(campaignId, user);
      await this.holds.release(campaignId);
      const mails = await this.held.release(campaignId);
      await this.record('reminder.released', campaignId, before, { held: false, reason, mails }, user);
      this.unitOfWork.afterCommit(() => this.wake.now());
      return { campaignId, held: false, mails };
    });
  }

  private async getForUpdate(campaignId: string, user: User): Promise<CampaignHold> {
    const visible = await this.visible.of(user);
    const hold =
      visible === null || visible.includes(campaignId) ? await this.holds.findForUpdate(campaignId) : undefined;
    if (!hold) throw new CampaignNotSteered(campaignId);
    return hold;
  }

  private record(
    action: string,
    id: string,
    before: CampaignHold,
    after: object,
    { id: userId, name }: User,
  ): Promise<void> {
    return this.audit.record({
      chain: { kind: 'reminder', id },
      actor: { id: userId, name },
      unitId: before.ownerUnitId,
      action,
      before: { held: before.heldAt !== null, reason: before.heldReason },
      after,
    });
  }
}
