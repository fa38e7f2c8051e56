import type { ReportStanding } from './report-standing';

/** Whose report it is. */
export type ReportIdentity = Readonly<{
  reportId: string;
  campaignId: string;
  unitId: string;
  capacity: 'state' | 'party';
}>;

export abstract class ReportRepository {
  /** What was heard of the report so far. */
  abstract standing(reportId: string): Promise<ReportStanding>;
  abstract save(report: ReportIdentity, standing: ReportStanding): Promise<void>;
}
