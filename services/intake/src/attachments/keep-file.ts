import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { ObjectStore } from '@common/object-store/object-store';
import { uuidV7 } from '@common/outbox/uuid-v7';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import type { Upload } from '../uploads/read-upload';
import { type Report, requireEditable } from '../reports/domain/report';
import { ReportRepository } from '../reports/domain/report.repository';
import type { Attachment } from './domain/attachment';
import { AttachmentRepository } from './domain/attachment.repository';

/**
 * Keeps a file with a report while its unit writes: what was sent lists its files, and gets no more. The bytes are stored
 * first: a row never names an object that is not there.
 */
@Injectable()
export class KeepFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly objects: ObjectStore,
    private readonly reports: ReportRepository,
    private readonly attachments: AttachmentRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** `then` joins the transaction that writes the row and holds the report's lock. Throws `ReportNotEditable`. */
  async execute(
    reportId: string,
    { fileName, mediaType, bytes }: Upload,
    purpose: Attachment['purpose'],
    user: User,
    then: (kept: Attachment, report: Report) => Promise<void> = () => Promise.resolve(),
  ): Promise<Attachment> {
    const { sha256, key } = await this.objects.put('intake', bytes, mediaType);
    const attachment: Attachment = {
      ...{ id: uuidV7(), reportId, fileName, mediaType, bytes: bytes.length, sha256, key, purpose },
      attestedBy: user.name,
      ...{ attachedAt: this.clock.now(), sentWith: null },
    };
    return this.unitOfWork.run(async () => {
      const report = await this.reports.getForUpdate(reportId);
      requireEditable(report);
      await this.attachments.add(attachment);
      await then(attachment, report);
      await this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: { id: user.id, name: user.name },
        unitId: report.unitId,
        action: 'report.file-attached',
        before: null,
        after: { attachmentId: attachment.id, fileName, sha256, purpose, notSecret: true },
      });
      return attachment;
    });
  }
}
