import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { requireEditable } from '../../reports/domain/report';
import { ReportRepository } from '../../reports/domain/report.repository';
import { WritePermission } from '../../reports/write-permission';
import type { Remark } from '../domain/remark';
import { RemarkNotFound } from '../domain/remark.errors';
import { RemarkRepository } from '../domain/remark.repository';

export type Reply = Readonly<{ answer: string } | { done: boolean }>;

/** The unit answers a remark, or says that it has mended the place, while the report is in its hands. */
@Injectable()
export class ReplyToRemark {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permission: WritePermission,
    private readonly reports: ReportRepository,
    private readonly remarks: RemarkRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(reportId: string, remarkId: string, reply: Reply, user: User): Promise<Remark> {
    await this.permission.require(reportId, user);
    return this.unitOfWork.run(async () => {
      const report = await this.reports.getForUpdate(reportId);
      const remark = await this.remarks.get(reportId, remarkId);
      if (remark.toldAt === null) throw new RemarkNotFound(remarkId);
      requireEditable(report);
      const said = { by: user.name, at: this.clock.now().toISOString() };
      const replied: Remark =
        'answer' in reply
          ? { ...remark, answer: { text: reply.answer, ...said } }
          : { ...remark, done: reply.done ? said : null };
      await this.remarks.saveReply(replied);
      await this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: { id: user.id, name: user.name },
        unitId: report.unitId,
        action: 'answer' in reply ? 'report.remark-answered' : 'report.remark-settled',
        before: { remarkId, answer: remark.answer, done: remark.done },
        after: { remarkId, answer: replied.answer, done: replied.done },
      });
      return replied;
    });
  }
}
