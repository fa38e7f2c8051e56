import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { CampaignSnapshot } from '@common/contracts/campaign-snapshot';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { UnitCopies } from '../../units/unit-copies';
import { ConsolidationRepository } from '../domain/consolidation.repository';

@Injectable()
export class OpenConsolidation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consolidations: ConsolidationRepository,
    private readonly units: UnitCopies,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(snapshot: CampaignSnapshot): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.units.keep(snapshot.units, 0);
      if (!(await this.consolidations.open(snapshot, this.clock.now()))) return;
      const { campaignId, code, ownerUnitId, outline, participants } = snapshot;
      await this.audit.record({
        chain: { kind: 'campaign', id: campaignId },
        actor: null,
        unitId: ownerUnitId,
        action: 'consolidation.opened',
        before: null,
        after: { code, outline: `${outline.code} v${outline.version}`, participants: participants.length },
      });
    });
  }
}
