import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import { OutlineRepository } from '../../outlines/domain/outline.repository';
import { SectionNotInOutline } from '../../reports/domain/draft.errors';
import { WritePermission } from '../../reports/write-permission';
import { PresenceRepository } from '../presence.repository';

/** Lets the others who write a report see where somebody is. Locks nothing and leaves no trail. */
@Injectable()
export class TellPresence {
  constructor(
    private readonly permission: WritePermission,
    private readonly outlines: OutlineRepository,
    private readonly presence: PresenceRepository,
  ) {}

  async execute(reportId: string, sectionId: string, user: User): Promise<void> {
    const { report } = await this.permission.require(reportId, user);
    const { sections } = await this.outlines.get(report.outline);
    if (!sections.some(({ id }) => id === sectionId)) throw new SectionNotInOutline(sectionId);
    await this.presence.tell(reportId, user, sectionId);
  }
}
