import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { VisibleCampaigns } from '../../campaigns/domain/visible-campaigns';
import { HeldMails } from '../../mails/domain/held-mails';
import { SenderWake } from '../../mails/send-mails/sender-wake';
import { CampaignNotSteered } from './hold-reminders.errors';

type State = Readonly<{ heldAt: Date | null; heldReason: string | null; ownerUnitId: string }>;

/** Stops a campaign's reminders and digests, and lets them go on. Notices about reports go out all the same. */
@Injectable()
export class HoldReminders {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly visible: VisibleCampaigns,
    private readonly held: HeldMails,
    private readonly audit: Audit,
    private readonly wake: SenderWake,
  ) {}

  hold(campaignId: string, reason: string, user: User): Promise<{ campaignId: string; held: true }> {
    return this.unitOfWork.run(async () => {
      const before = await this.getForUpdate(campaignId, user);
      await this.unitOfWork.query(
        'update campaign set held_at = coalesce(held_at, now()), held_reason = $2 where id = $1',
        [campaignId, reason],
      );
      await this.record('reminder.held', campaignId, before, { held: true, reason }, user);
      return { campaignId, held: true };
    });
  }

  release(campaignId: string, reason: string, user: User): Promise<{ campaignId: string; held: false; mails: number }> {
    return this.unitOfWork.run(async () => {
      const before = await this.getForUpdate(campaignId, user);
      await this.unitOfWork.query('update campaign set held_at = null, held_reason = null where id = $1', [campaignId]);
      const mails = await this.held.release(campaignId);
      await this.record('reminder.released', campaignId, before, { held: false, reason, mails }, user);
      this.unitOfWork.afterCommit(() => this.wake.now());
      return { campaignId, held: false, mails };
    });
  }

  private async getForUpdate(campaignId: string, user: User): Promise<State> {
    const visible = await this.visible.of(user);
    const [state] = await this.unitOfWork.query<State>(
      `select held_at as "heldAt", held_reason as "heldReason", owner_unit_id as "ownerUnitId" from campaign
        where id = $1 and ($2::text[] is null or id = any($2)) for update`,
      [campaignId, visible],
    );
    if (!state) throw new CampaignNotSteered(campaignId);
    return state;
  }

  private record(action: string, id: string, before: State, after: object, { id: userId, name }: User): Promise<void> {
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
