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

export abstract class ContributionRepository {
  /** Marks what older revisions of the report contributed as superseded. */
  abstract supersede(reportId: string, byRevision: number): Promise<void>;
  abstract add(revision: NewAcceptedRevision): Promise<void>;
}
