import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { ReportRepository } from '../../reports/domain/report.repository';
import { ReviewPermission } from '../../reports/review-permission';
import { requireWithdrawable } from '../domain/remark';
import { RemarkRepository } from '../domain/remark.repository';

/** Takes a remark back before the unit knows it. */
@Injectable()
export class WithdrawRemark {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permission: ReviewPermission,
    private readonly reports: ReportRepository,
    private readonly remarks: RemarkRepository,
    private readonly audit: Audit,
  ) {}

  async execute(reportId: string, remarkId: string, user: User): Promise<void> {
    await this.permission.require(reportId, user);
    await this.unitOfWork.run(async () => {
      const { unitId } = await this.reports.getForUpdate(reportId);
      requireWithdrawable(await this.remarks.get(reportId, remarkId), user);
      await this.remarks.remove(remarkId);
      await this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: { id: user.id, name: user.name },
        unitId,
        action: 'report.remark-withdrawn',
        before: { remarkId },
        after: null,
      });
    });
  }
}
