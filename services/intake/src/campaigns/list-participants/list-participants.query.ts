import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { fold } from '@common/vietnamese/fold';
import { cursorAfter, type Page, pageFrom } from '@common/paging/page';
import { overseesAll } from '../../people/domain/acting';
import { ActingUsers } from '../../people/domain/acting-users';
import { CampaignRepository } from '../domain/campaign.repository';
import { owedStates, waitingStates } from '../../reports/domain/owed';
import { participantItem, type ParticipantRow, participantsSql } from '../storage/participant-rows';
import type { ParticipantFilter, ParticipantItem } from './participant-list';

@Injectable()
export class ListParticipantsQuery {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly campaigns: CampaignRepository,
    private readonly actingUsers: ActingUsers,
    private readonly clock: Clock,
  ) {}

  /** Those who asked see everyone, others the participants below their own units. */
  async find(campaignId: string, filter: ParticipantFilter, user: User): Promise<Page<ParticipantItem>> {
    const { ownerUnitId } = await this.campaigns.get(campaignId);
    const acting = await this.actingUsers.of(user);
    const visible = overseesAll(acting, ownerUnitId) ? null : [...acting.covers];
    const { state, group, late, overdue, q, unitId, cursor, limit } = filter;
    const pattern = q ? `%${fold(q).replace(/[%_\\]/g, '\\$&')}%` : null;
    const after = cursorAfter(cursor, ['number', 'string', 'string']);
    const today = plainDateOf(this.clock.now());
    const together = { owed: owedStates, waiting: waitingStates };
    const states = state === 'owed' || state === 'waiting' ? together[state] : state && [state];
    const rows = await this.unitOfWork.query<ParticipantRow>(participantsSql, [
      ...[
        campaignId,
        today,
        owedStates,
        visible,
        states ?? null,
        group ?? null,
        late ?? null,
        overdue ?? null,
        pattern,
      ],
      ...after,
      limit + 1,
      unitId ?? null,
    ]);
    const page = pageFrom(rows, limit, (row) => [row.position, row.unitId, row.capacity]);
    return { ...page, items: page.items.map((row) => participantItem(campaignId, row)) };
  }
}
