import type { Attachment } from './attachment';

export abstract class AttachmentRepository {
  abstract add(attachment: Attachment): Promise<void>;
  /** The first one first. */
  abstract ofReport(reportId: string): Promise<Attachment[]>;
  abstract remove(id: string): Promise<void>;
}
