import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import type { Deadlines } from '@common/contracts/campaign-snapshot';
import { deadlineChanged } from '@common/contracts/deadline-changed';
import { Outbox } from '@common/outbox/outbox';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { actsWithin } from '../../people/domain/acting';
import { ActingUsers } from '../../people/domain/acting-users';
import { NotYourUnit } from '../../people/domain/acting.errors';
import type { Extension, ParticipantKey } from '../domain/campaign';
import { CampaignRepository } from '../domain/campaign.repository';
import { requireExtension } from '../domain/check-plan';
import { reportIdOf } from '../domain/report-id';

type Wanted = ParticipantKey & Readonly<{ deadlines: Deadlines; reason: string }>;

@Injectable()
export class ExtendDeadline {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly actingUsers: ActingUsers,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(wanted: Wanted, user: User): Promise<Extension> {
    const campaign = await this.campaigns.get(wanted.campaignId);
    const { ownerUnitId } = campaign;
    if (!actsWithin(await this.actingUsers.of(user), ownerUnitId, ['editor', 'admin']))
      throw new NotYourUnit(ownerUnitId);
    return this.unitOfWork.run(async () => {
      const before = await this.campaigns.participantForUpdate(wanted);
      requireExtension(before.deadlines, wanted.deadlines, wanted.unitId);
      const extension = { ...wanted, decidedBy: user.name, deadlineRevision: before.deadlineRevision + 1 };
      await this.campaigns.extend(extension, this.clock.now());
      const reportId = reportIdOf(wanted);
      await this.outbox.add({ contract: deadlineChanged, subject: reportId, data: { ...extension, reportId } });
      await this.audit.record({
        chain: { kind: 'campaign', id: campaign.id },
        actor: { id: user.id, name: user.name },
        unitId: wanted.unitId,
        action: 'deadline.extended',
        before: before.deadlines,
        after: extension,
      });
      return extension;
    });
  }
}
