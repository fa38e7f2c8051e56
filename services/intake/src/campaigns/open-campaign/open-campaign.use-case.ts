import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { campaignOpened } from '@common/contracts/campaign-opened';
import { CampaignSnapshot } from '@common/contracts/campaign-snapshot';
import { canonicalJson } from '@common/contracts/canonical-json';
import { ObjectStore } from '@common/object-store/object-store';
import { Outbox } from '@common/outbox/outbox';
import { uuidV7 } from '@common/outbox/uuid-v7';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { OutlineRepository } from '../../outlines/domain/outline.repository';
import { actsWithin } from '../../people/domain/acting';
import { ActingUsers } from '../../people/domain/acting-users';
import { NotYourUnit } from '../../people/domain/acting.errors';
import { UnitNotFound } from '../../units/domain/unit.errors';
import { UnitRepository } from '../../units/domain/unit.repository';
import type { Campaign, OwingParticipant } from '../domain/campaign';
import { CampaignExists } from '../domain/campaign.errors';
import type { CampaignPlan } from '../domain/campaign-plan';
import { CampaignRepository } from '../domain/campaign.repository';
import { requireSoundPlan } from '../domain/check-plan';

/** Opens a campaign. Its snapshot lies in the object store before anyone is told of it. */
@Injectable()
export class OpenCampaign {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly units: UnitRepository,
    private readonly outlines: OutlineRepository,
    private readonly actingUsers: ActingUsers,
    private readonly objects: ObjectStore,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async execute(plan: CampaignPlan, user: User): Promise<Campaign> {
    await this.requireNew(plan.code);
    const units = new Map((await this.units.all()).map((unit) => [unit.id, unit]));
    if (!units.has(plan.ownerUnitId)) throw new UnitNotFound(plan.ownerUnitId);
    if (!actsWithin(await this.actingUsers.of(user), plan.ownerUnitId, ['admin', 'editor']))
      throw new NotYourUnit(plan.ownerUnitId);
    requireSoundPlan(plan, units);
    const outline = await this.outlines.get(plan.outline);

    const { participants: planned, ...content } = plan;
    const campaign: Campaign = { id: uuidV7(), ...content };
    const participants = planned.map((participant) => ({ deadlines: plan.deadlines, ...participant }));
    const { id: campaignId } = campaign;
    const snapshot = CampaignSnapshot.parse({
      ...campaign,
      campaignId,
      outline,
      participants,
      units: [...units.values()],
    });
    const claim = await this.objects.put('intake', Buffer.from(canonicalJson(snapshot)), 'application/json');

    return this.unitOfWork.run(async () => {
      await this.requireNew(plan.code);
      const owing = participants.map((one): OwingParticipant => ({ ...one, campaignId, deadlineRevision: 1 }));
      await this.campaigns.add(campaign, owing);
      await this.outbox.add({
        contract: campaignOpened,
        subject: campaignId,
        data: { campaignId, code: plan.code, snapshot: claim },
      });
      await this.audit.record({
        chain: { kind: 'campaign', id: campaignId },
        actor: { id: user.id, name: user.name },
        unitId: plan.ownerUnitId,
        action: 'campaign.opened',
        before: null,
        after: { ...content, participants: participants.length, snapshot: claim.sha256 },
      });
      return campaign;
    });
  }

  private async requireNew(code: string): Promise<void> {
    const id = await this.campaigns.findIdByCode(code);
    if (id) throw new CampaignExists(code, id);
  }
}
