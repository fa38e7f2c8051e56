import type { Report } from './report';

export abstract class ReportRepository {
  /** Throws `ReportNotFound`. */
  abstract get(id: string): Promise<Report>;
  /** The same, locked until the unit of work ends. */
  abstract getForUpdate(id: string): Promise<Report>;
  /** False if somebody has begun it already. */
  abstract add(report: Report): Promise<boolean>;
  /** Its state; what it says is the draft's and the revisions'. */
  abstract saveState(report: Report): Promise<void>;
}
