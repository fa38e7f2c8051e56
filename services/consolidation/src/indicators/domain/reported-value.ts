import type { IndicatorValue } from '@common/contracts/revision-body';

/** A value of one unit's accepted revision. */
export type ReportedValue = Readonly<{
  unitId: string;
  capacity: 'state' | 'party';
  /** Who speaks: figures of provinces add up to the nation's, a central body speaks of the nation itself. */
  group: 'province' | 'central-body' | 'ministry-unit' | null;
  /** The territory the figures are about; two units of one province (Party and State) speak of one. */
  territoryId: string;
  rank: number;
  value: IndicatorValue;
}>;

/** A unit that should report figures, whether it did or not. */
export type ExpectedReporter = Pick<ReportedValue, 'unitId' | 'group' | 'territoryId' | 'rank'>;
