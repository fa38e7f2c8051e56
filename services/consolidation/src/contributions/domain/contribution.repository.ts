import type { IndicatorValue } from '@common/contracts/revision-body';
import type { ReportIdentity } from '../../participation/domain/report.repository';
import type { NewContribution } from './contributions-of';

export type NewAcceptedRevision = ReportIdentity &
  Readonly<{
    revision: number;
    bodySha256: string;
    acceptedAt: string;
    indicators: readonly IndicatorValue[];
    contributions: readonly NewContribution[];
  }>;

export type SectionCount = Readonly<{ sectionId: string; units: number; contributions: number }>;

export abstract class ContributionRepository {
  /** Marks what older revisions of the report contributed as superseded; answers the sections it stood in. */
  abstract supersede(reportId: string, byRevision: number): Promise<string[]>;
  abstract add(revision: NewAcceptedRevision): Promise<void>;
  /**
   * Current units and contributions of each of the sections. Until the unit of work ends nobody else counts, so that the
   * last one to tell has counted everybody.
   */
  abstract count(consolidationId: string, sectionIds: readonly string[]): Promise<SectionCount[]>;
}
