import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { ActingUsers } from '../../people/domain/acting-users';
import type { Work } from '../work.view';
import { CampaignWorkList } from './campaign-work-list';
import { OwnWorkList } from './own-work-list';

/** What the caller has to do now, and what waits for others, over every campaign that has been opened. */
@Injectable()
export class ListWork {
  constructor(
    private readonly actingUsers: ActingUsers,
    private readonly own: OwnWorkList,
    private readonly campaigns: CampaignWorkList,
    private readonly clock: Clock,
  ) {}

  async execute(user: User): Promise<Work> {
    const acting = await this.actingUsers.of(user);
    const today = plainDateOf(this.clock.now());
    const lists = [await this.own.of(acting, today), await this.campaigns.of(acting, today)];
    return { items: lists.flatMap(({ items }) => items), waiting: lists.flatMap(({ waiting }) => waiting) };
  }
}
