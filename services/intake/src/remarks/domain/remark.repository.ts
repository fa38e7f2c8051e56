import type { Remark } from './remark';

export abstract class RemarkRepository {
  abstract add(remark: Remark): Promise<void>;
  /** In the order in which they were written. */
  abstract ofReport(reportId: string): Promise<Remark[]>;
  /** Throws `RemarkNotFound`. */
  abstract get(reportId: string, remarkId: string): Promise<Remark>;
  abstract saveText(remark: Remark): Promise<void>;
  abstract remove(remarkId: string): Promise<void>;
  /** Its answer and whether it is done. */
  abstract saveReply(remark: Remark): Promise<void>;
  /** Gives out what the unit does not know yet; answers the ids. */
  abstract tellAll(reportId: string, at: Date): Promise<string[]>;
}
