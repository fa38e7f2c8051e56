import type { User } from '@common/auth/user';
import type { ParticipantKey, OwingParticipant } from '../../campaigns/domain/campaign';
import type { SectionSummary } from './canonical-body';
import type { Report } from './report';
import type { ReportContent } from './report-content';

/** Who sends and the key under which the answer is remembered. */
export type RequestName = Readonly<{ actor: string; key: string; sha256: string }>;

export type RememberedAnswer = Readonly<{ sha256: string; answer: string }>;

/** All that a submission must know, read at once; the report is locked where there is one. */
export type SubmissionContext = Readonly<{
  participant: OwingParticipant;
  unitName: string;
  report: Report | null;
  remembered: RememberedAnswer | null;
}>;

/** What is written down for good when a report is sent. */
export type NewRevision = Readonly<{
  report: Report;
  sha256: string;
  /** The canonical JSON in UTF-8. */
  body: Buffer;
  bytes: number;
  nil: boolean;
  sentBy: Pick<User, 'id' | 'name'>;
  receipt: string;
  sections: readonly SectionSummary[];
  indicators: ReportContent['indicators'];
}>;

/** The hot path's storage: few round trips, statements planned once, rows of one kind in one insert. */
export abstract class SubmissionStore {
  /** Throws `ParticipantNotFound`. Needs a unit of work. */
  abstract open(key: ParticipantKey, request: RequestName): Promise<SubmissionContext>;
  /** False if the report or the request was answered meanwhile; nothing is written then. */
  abstract store(revision: NewRevision, request: RequestName, answer: string): Promise<boolean>;
  /** What was answered to a request that ended before. */
  abstract remembered(actor: string, key: string): Promise<RememberedAnswer | null>;
  /** Forgets what was answered longer ago; answers how many. */
  abstract forgetAnswers(olderThanDays: number): Promise<number>;
}
