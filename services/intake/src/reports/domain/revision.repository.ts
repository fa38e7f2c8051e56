import type { RevisionBody } from '@common/contracts/revision-body';

export type RevisionSummary = Readonly<{
  revision: number;
  sha256: string;
  bytes: number;
  nil: boolean;
  onTime: boolean;
  sentAt: Date;
  receivedAt: Date;
  enteredAt: Date;
  /** The sender's id, and the name they had then. */
  sentBy: string;
  sentByName: string;
  receipt: string;
}>;

/** What was sent, for good. */
export abstract class RevisionRepository {
  abstract list(reportId: string): Promise<RevisionSummary[]>;
  /** Throws `RevisionNotFound`. */
  abstract get(reportId: string, revision: number): Promise<RevisionSummary>;
  /** The canonical text whose SHA-256 the receipt carries. Throws `RevisionNotFound`. */
  abstract canonicalBody(reportId: string, revision: number): Promise<string>;
  abstract body(reportId: string, revision: number): Promise<RevisionBody>;
}
