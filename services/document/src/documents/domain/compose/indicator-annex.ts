import type { DraftSnapshot } from '@common/contracts/draft-snapshot';
import type { PlacedBlock } from '../official-document';
import { paragraph, table } from './placed';
import type { Aggregate } from './indicator-results';
import { vietnameseNumber } from './vietnamese-number';

const namedAtMost = 5;

/** How each national figure came about: who reported, the extremes, who is missing, why there is none. */
export function indicatorAnnex(draft: DraftSnapshot): readonly PlacedBlock[] {
  const name = (unitId: string): string => draft.unitNames[unitId] ?? unitId;
  const extreme = (one: Aggregate['min']): string =>
    one ? `${vietnameseNumber(one.value)} (${name(one.unitId)})` : '–';
  const rows = draft.indicators.map((one, index) => [
    String(index + 1),
    `${one.indicator.name} (${one.indicator.unit})`,
    String(one.reporting),
    extreme(one.min),
    extreme(one.max),
    remark(one, name),
  ]);
  return [
    paragraph('Số liệu lấy từ báo cáo của các đơn vị; chỉ tiêu không đủ số liệu để tính chung thì không ước tính.'),
    table(null, ['TT', 'Chỉ tiêu', 'Số đơn vị báo cáo', 'Thấp nhất', 'Cao nhất', 'Ghi chú'], rows),
  ];
}

function remark(one: Aggregate, name: (unitId: string) => string): string {
  return [
    (one.why ?? '').replace(/[.\s]+$/u, ''),
    listed('Chưa có mẫu số', one.withoutDenominatorUnitIds, name),
    listed('Chưa báo cáo', one.missingUnitIds, name),
  ]
    .filter((text) => text !== '')
    .join('. ');
}

function listed(what: string, unitIds: readonly string[], name: (unitId: string) => string): string {
  if (unitIds.length === 0) return '';
  if (unitIds.length > namedAtMost) return `${what}: ${unitIds.length} đơn vị`;
  return `${what}: ${unitIds.map(name).join(', ')}`;
}
