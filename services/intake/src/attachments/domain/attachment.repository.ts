import type { Attachment } from './attachment';

export abstract class AttachmentRepository {
  abstract add(attachment: Attachment): Promise<void>;
  abstract ofReport(reportId: string): Promise<Attachment[]>;
}
