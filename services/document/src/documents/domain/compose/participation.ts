import type { DraftSnapshot } from '@common/contracts/draft-snapshot';
import { shortDate } from '@common/time/official-date';
import type { PlacedBlock } from '../official-document';
import { paragraph, table } from './placed';

/** How many reports were expected, accepted on time and late, wait for review, are sent back, are owed; on the day of the draft. */
export function participationSentence(draft: DraftSnapshot): PlacedBlock {
  const { expected, accepted, waiting, owed, returned = [] } = draft.participation;
  const late = accepted.filter((one) => !one.onTime).length;
  const nil = accepted.filter((one) => one.nil).length;
  const parts = [
    `Đến ngày ${shortDate(draft.frozenOn)}, đã tiếp nhận ${accepted.length}/${expected} báo cáo của các bộ, ngành, địa phương, đơn vị, `,
    `trong đó ${accepted.length - late} báo cáo gửi đúng hạn, ${late} báo cáo gửi sau thời hạn`,
    nil > 0 ? `, ${nil} báo cáo không có nội dung phát sinh` : '',
    waiting.length > 0 ? `; ${waiting.length} báo cáo đang được xem xét` : '',
    returned.length > 0 ? `; ${returned.length} báo cáo đã gửi, đang hoàn thiện theo yêu cầu` : '',
    owed.length > 0 ? `; ${owed.length} đơn vị chưa gửi báo cáo` : '',
    '.',
  ];
  return paragraph(...parts);
}

/** The list of units by state of their report: accepted, waiting, returned, owed. */
export function participationAnnex(draft: DraftSnapshot): readonly PlacedBlock[] {
  const { accepted, waiting, owed, returned = [] } = draft.participation;
  const rows = [
    ...accepted.map((one) => ({ ...one, state: stateOf(one) })),
    ...waiting.map((one) => ({ ...one, state: 'Đang xem xét' })),
    ...returned.map((one) => ({ ...one, state: 'Đã gửi, đang hoàn thiện theo yêu cầu' })),
    ...owed.map((one) => ({ ...one, state: 'Chưa gửi' })),
  ].map((one, index) => [
    String(index + 1),
    draft.unitNames[one.unitId] ?? one.unitId,
    one.capacity === 'party' ? 'Cấp ủy, tổ chức đảng' : 'Cơ quan nhà nước, đoàn thể',
    one.state,
  ]);
  return [
    participationSentence(draft),
    table(null, ['TT', 'Đơn vị', 'Tư cách báo cáo', 'Tình hình gửi báo cáo'], rows),
  ];
}

function stateOf({ onTime, nil, revision }: { onTime: boolean; nil: boolean; revision: number }): string {
  const parts = [onTime ? 'Đúng hạn' : 'Sau thời hạn'];
  if (revision > 1) parts.push(`bản gửi lần ${revision}`);
  if (nil) parts.push('không có nội dung phát sinh');
  return parts.join(', ');
}
