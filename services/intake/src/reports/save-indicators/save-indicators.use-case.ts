import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import type { IndicatorValue } from '@common/contracts/revision-body';
import { OutlineRepository } from '../../outlines/domain/outline.repository';
import { IndicatorNotInOutline } from '../domain/draft.errors';
import { SavePart } from '../save-part';
import { WritePermission } from '../write-permission';

@Injectable()
export class SaveIndicators {
  constructor(
    private readonly permission: WritePermission,
    private readonly outlines: OutlineRepository,
    private readonly save: SavePart,
  ) {}

  async execute(reportId: string, values: IndicatorValue[], version: number, user: User): Promise<{ version: number }> {
    const { report } = await this.permission.require(reportId, user);
    const outline = await this.outlines.get(report.outline);
    const known = new Set(outline.indicators.map(({ id }) => id));
    const faulty = values.filter(({ indicatorId }) => !known.delete(indicatorId)); // a second one is no longer known
    if (faulty.length > 0) throw new IndicatorNotInOutline(faulty.map(({ indicatorId }) => indicatorId));
    return this.save.execute('indicators', report, values, version, user);
  }
}
