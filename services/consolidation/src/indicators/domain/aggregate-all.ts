import type { IndicatorAggregate } from '@common/contracts/draft-snapshot';
import type { Indicator } from '@common/contracts/outline';
import { aggregateIndicator } from './aggregate-indicator';
import type { ExpectedReporter, ReportedValue } from './reported-value';

/** The national figure of every indicator of the outline, in its order. */
export function aggregateAll(
  indicators: readonly Indicator[],
  values: ReadonlyMap<string, ReportedValue[]>,
  participants: readonly ExpectedReporter[],
): IndicatorAggregate[] {
  return indicators.map((indicator) => aggregateIndicator(indicator, values.get(indicator.id) ?? [], participants));
}
