import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { sha256 } from '@common/contracts/canonical-json';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { ReportRepository } from '../../reports/domain/report.repository';
import { ReviewPermission } from '../../reports/review-permission';
import { type Remark, requireWithdrawable } from '../domain/remark';
import { RemarkRepository } from '../domain/remark.repository';

/** Changes the words of a remark before the unit knows it, so that the unit is told one wording only. */
@Injectable()
export class RewriteRemark {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permission: ReviewPermission,
    private readonly reports: ReportRepository,
    private readonly remarks: RemarkRepository,
    private readonly audit: Audit,
  ) {}

  async execute(reportId: string, remarkId: string, text: string, user: User): Promise<Remark> {
    await this.permission.require(reportId, user);
    return this.unitOfWork.run(async () => {
      const { unitId } = await this.reports.getForUpdate(reportId);
      const before = await this.remarks.get(reportId, remarkId);
      requireWithdrawable(before, user);
      const rewritten: Remark = { ...before, text };
      await this.remarks.saveText(rewritten);
      await this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: { id: user.id, name: user.name },
        unitId,
        action: 'report.remark-rewritten',
        before: { remarkId, textSha256: sha256(before.text) },
        after: { remarkId, textSha256: sha256(text) },
      });
      return rewritten;
    });
  }
}
