import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import { CurrentContent } from '../current-content';
import { ReadPermission } from '../read-permission';
import { viewReport } from '../report.view';
import type { ReportInFull } from './report-in-full.view';

@Injectable()
export class ShowReport {
  constructor(
    private readonly permission: ReadPermission,
    private readonly content: CurrentContent,
  ) {}

  async execute(reportId: string, user: User): Promise<ReportInFull> {
    const { report } = await this.permission.require(reportId, user);
    const { sections, cover, coverVersion, indicators, indicatorsVersion, unplaced, setAside } =
      await this.content.of(report);
    return {
      ...viewReport(report),
      ...{ cover, coverVersion, indicators, indicatorsVersion, unplaced, setAside },
      sections: sections.map(({ savedAt, ...section }) => ({ ...section, savedAt: savedAt.toISOString() })),
    };
  }
}
