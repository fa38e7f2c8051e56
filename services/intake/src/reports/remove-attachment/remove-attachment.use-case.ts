import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { AttachmentNotFound, AttachmentWasSent } from '../../attachments/domain/attachment.errors';
import { AttachmentRepository } from '../../attachments/domain/attachment.repository';
import { standingOf } from '../../attachments/domain/standing-of-file';
import { DraftRepository } from '../domain/draft.repository';
import { ImportRecordRepository } from '../domain/import-record.repository';
import { requireEditable } from '../domain/report';
import { ReportRepository } from '../domain/report.repository';
import { withoutFile } from '../domain/word-import';
import { WritePermission } from '../write-permission';

/**
 * Takes a file away from a report before it is sent. Text that was read from it into sections stays in the draft; what
 * waited to be placed is set aside. The bytes stay in the object store, where another report may have the same.
 */
@Injectable()
export class RemoveAttachment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permission: WritePermission,
    private readonly reports: ReportRepository,
    private readonly attachments: AttachmentRepository,
    private readonly drafts: DraftRepository,
    private readonly imports: ImportRecordRepository,
    private readonly audit: Audit,
  ) {}

  async execute(reportId: string, attachmentId: string, user: User): Promise<void> {
    await this.permission.require(reportId, user);
    await this.unitOfWork.run(async () => {
      const report = await this.reports.getForUpdate(reportId);
      requireEditable(report);
      const all = await this.attachments.ofReport(reportId);
      const attachment = all.find(({ id }) => id === attachmentId);
      if (!attachment) throw new AttachmentNotFound(attachmentId);
      const { current, removable } = standingOf(attachment, report, all);
      const { fileName, sha256, purpose } = attachment;
      if (!removable) throw new AttachmentWasSent(fileName);
      await this.imports.forgetFile(attachmentId);
      await this.attachments.remove(attachmentId);
      if (!all.some((other) => other.id !== attachmentId && other.sha256 === sha256)) {
        const { unplaced, setAside } = withoutFile(await this.drafts.get(reportId), sha256);
        await this.drafts.putUnplaced(reportId, unplaced, setAside);
      }
      if (current) await this.reports.saveState({ ...report, sourceSha256: null });
      await this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: { id: user.id, name: user.name },
        unitId: report.unitId,
        action: 'report.file-removed',
        before: { attachmentId, fileName, sha256, purpose },
        after: null,
      });
    });
  }
}
