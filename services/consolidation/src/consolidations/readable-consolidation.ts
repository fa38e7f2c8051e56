import { Injectable } from '@nestjs/common';
import { mayReadOfTeam, ownerTeam } from '@common/auth/owner-team';
import type { User } from '@common/auth/user';
import { UnitCopies } from '../units/unit-copies';
import type { Consolidation } from './domain/consolidation';
import { ConsolidationOfAnotherOwner } from './domain/consolidation.errors';
import { ConsolidationRepository } from './domain/consolidation.repository';

/** A consolidation as it is read by somebody of its campaign's owner. */
@Injectable()
export class ReadableConsolidation {
  constructor(
    private readonly consolidations: ConsolidationRepository,
    private readonly units: UnitCopies,
  ) {}

  /** Throws ConsolidationNotFound, and ConsolidationOfAnotherOwner unless the user reads for the owner or a unit below it. */
  async get(id: string, user: User): Promise<Consolidation> {
    const consolidation = await this.consolidations.get(id);
    const team = ownerTeam(consolidation.campaign.ownerUnitId, await this.units.all());
    if (!mayReadOfTeam(user, team)) throw new ConsolidationOfAnotherOwner();
    return consolidation;
  }
}
