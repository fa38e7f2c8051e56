import type { DraftSnapshot } from '@common/contracts/draft-snapshot';

type Wanted = Readonly<{ id: string; name: string; value: number | null; target: number }>;

/** The national figure of one indicator where higher is better. */
export function anIndicator({ id, name, value, target }: Wanted): DraftSnapshot['indicators'][number] {
  return {
    indicator: {
      id,
      name,
      nameEn: id,
      unit: '%',
      direction: 'higher',
      target2025: { value: target, op: '≥' },
      target2030: { value: target + 1, op: '>' },
      aggregation: 'weighted-mean',
      basis: 'dân số',
      plausible: { min: 0, max: 100 },
    },
    value,
    why: value === null ? 'Không đủ mẫu số để tính chung' : null,
    reporting: value === null ? 2 : 5,
    missingUnitIds: ['bo-tai-chinh'],
    withoutDenominatorUnitIds: value === null ? ['province-01-party'] : [],
    min: value === null ? null : { unitId: 'province-10-party', value: value - 3 },
    max: value === null ? null : { unitId: 'province-01-party', value: value + 2 },
  };
}
