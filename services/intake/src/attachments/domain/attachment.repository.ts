import type { Attachment } from './attachment';

export abstract class AttachmentRepository {
  abstract add(attachment: Attachment): Promise<void>;
  /** The first one first. */
  abstract ofReport(reportId: string): Promise<Attachment[]>;
  /** Notes that a revision lists them; what an earlier one lists stays that one's. */
  abstract markSent(files: readonly Pick<Attachment, 'id'>[], revision: number): Promise<void>;
  abstract remove(id: string): Promise<void>;
}
