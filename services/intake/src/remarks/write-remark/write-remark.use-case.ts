import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { sha256 } from '@common/contracts/canonical-json';
import { uuidV7 } from '@common/outbox/uuid-v7';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { OutlineRepository } from '../../outlines/domain/outline.repository';
import { SectionNotInOutline } from '../../reports/domain/draft.errors';
import { ReportRepository } from '../../reports/domain/report.repository';
import { requireRevision } from '../../reports/domain/report';
import { ReviewPermission } from '../../reports/review-permission';
import { type Remark, requireRemarkable } from '../domain/remark';
import { RemarkRepository } from '../domain/remark.repository';

type Written = Pick<Remark, 'sectionId' | 'blockId' | 'text'>;

/** Notes a remark on the revision that lies with the drafting team. */
@Injectable()
export class WriteRemark {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permission: ReviewPermission,
    private readonly reports: ReportRepository,
    private readonly outlines: OutlineRepository,
    private readonly remarks: RemarkRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(reportId: string, seen: number | null, written: Written, user: User): Promise<Remark> {
    const { outline } = await this.permission.require(reportId, user);
    const { sections } = await this.outlines.get(outline);
    const { sectionId } = written;
    if (sectionId !== null && !sections.some(({ id }) => id === sectionId)) throw new SectionNotInOutline(sectionId);
    return this.unitOfWork.run(async () => {
      const report = await this.reports.getForUpdate(reportId);
      requireRevision(report, seen);
      requireRemarkable(report);
      const writtenBy = { id: user.id, name: user.name };
      const about = { id: uuidV7(), reportId, revision: report.revision, ...written };
      const nothing = { toldAt: null, answer: null, done: null };
      const remark: Remark = { ...about, writtenBy, writtenAt: this.clock.now(), ...nothing };
      await this.remarks.add(remark);
      await this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: writtenBy,
        unitId: report.unitId,
        action: 'report.remark-written',
        before: null,
        // The unit reads the trail too: what it was not told stands there as a hash.
        after: { remarkId: remark.id, revision: remark.revision, sectionId, textSha256: sha256(remark.text) },
      });
      return remark;
    });
  }
}
