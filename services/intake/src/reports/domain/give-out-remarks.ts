/** A return gives the unit what the review noted on its report; whoever keeps the remarks does it. */
export abstract class GiveOutRemarks {
  /** Gives out what the unit does not know yet; answers the remarks' ids. Joins the unit of work of the return. */
  abstract ofReport(reportId: string, at: Date): Promise<string[]>;
}
