import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { ObjectStore } from '@common/object-store/object-store';
import { uuidV7 } from '@common/outbox/uuid-v7';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import type { Upload } from '../uploads/read-upload';
import type { Attachment } from './domain/attachment';
import { AttachmentRepository } from './domain/attachment.repository';

/** Keeps a file with a report. The bytes are stored first: a row never names an object that is not there. */
@Injectable()
export class KeepFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly objects: ObjectStore,
    private readonly attachments: AttachmentRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** `then` joins the transaction that writes the row. */
  async execute(
    { id: reportId, unitId }: { id: string; unitId: string },
    { fileName, mediaType, bytes }: Upload,
    purpose: Attachment['purpose'],
    user: User,
    then: (kept: Attachment) => Promise<void> = () => Promise.resolve(),
  ): Promise<Attachment> {
    const { sha256, key } = await this.objects.put('intake', bytes, mediaType);
    const attachment: Attachment = {
      ...{ id: uuidV7(), reportId, fileName, mediaType, bytes: bytes.length, sha256, key, purpose },
      attestedBy: user.name,
      attachedAt: this.clock.now(),
    };
    return this.unitOfWork.run(async () => {
      await this.attachments.add(attachment);
      await then(attachment);
      await this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: { id: user.id, name: user.name },
        unitId,
        action: 'report.file-attached',
        before: null,
        after: { attachmentId: attachment.id, fileName, sha256, purpose, notSecret: true },
      });
      return attachment;
    });
  }
}
