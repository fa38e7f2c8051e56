import { Injectable } from '@nestjs/common';
import type { deadlineChanged } from '@common/contracts/deadline-changed';
import type { DataOf } from '@common/contracts/integration-event';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Changes } from '../../changes/domain/changes';

@Injectable()
export class ParticipantDeadlines {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly changes: Changes,
  ) {}

  /** An extension older than the one we know changes nothing. */
  async change(extension: DataOf<typeof deadlineChanged>): Promise<void> {
    const { campaignId, unitId, capacity, deadlines, deadlineRevision } = extension;
    await this.unitOfWork.query(
      `update participant set deadlines = $4, deadline_revision = $5
        where consolidation_id = $1 and unit_id = $2 and capacity = $3 and deadline_revision < $5`,
      [campaignId, unitId, capacity, JSON.stringify(deadlines), deadlineRevision],
    );
    await this.changes.tell(campaignId, 'participation');
  }
}
