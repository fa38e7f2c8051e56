import type { PlainDate } from '@common/time/plain-date';

/** One return of a report: which revision went back, why, and by when it was to come again. */
export type ReportReturn = Readonly<{
  reportId: string;
  revision: number;
  reason: string;
  returnedBy: string;
  returnedAt: Date;
  resubmitBy: PlainDate | null;
}>;

/** Every return, also those that a later revision has answered. */
export abstract class ReturnRepository {
  abstract add(one: ReportReturn): Promise<void>;
  /** The newest first. */
  abstract ofReport(reportId: string): Promise<ReportReturn[]>;
}
