import type { Paper } from '../plausible/paper';
import { isProvince, type ReportingUnit } from '../plausible/reporting-unit';

/** A line of the signature and whether it is bold. */
type Line = readonly [string, boolean];

/** What the head of a body is called, by how the body's name begins; a deputy signs for him. */
const heads: readonly (readonly [RegExp, string])[] = [
  [/^(Viện Hàn lâm|Hội đồng)/, 'CHỦ TỊCH'],
  [/^Bộ/, 'BỘ TRƯỞNG'],
  [/^Vụ/, 'VỤ TRƯỞNG'],
  [/^Cục/, 'CỤC TRƯỞNG'],
  [/^Viện/, 'VIỆN TRƯỞNG'],
  [/^Tổng cục/, 'TỔNG CỤC TRƯỞNG'],
  [/^Văn phòng (Bộ|Ban|Trung ương)/, 'CHÁNH VĂN PHÒNG'],
  [/^(Văn phòng|Ủy ban Kiểm tra|Ủy ban Dân tộc|Ủy ban Xã hội)/, 'CHỦ NHIỆM'],
  [/^Thanh tra Bộ/, 'CHÁNH THANH TRA'],
  [/^Thanh tra/, 'TỔNG THANH TRA'],
  [/^Ngân hàng/, 'THỐNG ĐỐC'],
  [/^(Bảo hiểm|Thông tấn|Đài)/, 'TỔNG GIÁM ĐỐC'],
  [/^Học viện/, 'GIÁM ĐỐC'],
  [/^Tòa án/, 'CHÁNH ÁN'],
  [/^Kiểm toán/, 'TỔNG KIỂM TOÁN NHÀ NƯỚC'],
  [/^Ban/, 'TRƯỞNG BAN'],
];

/** Party bodies that sign together: a member signs on behalf of all. */
const collective = /^(Ban cán sự|Đảng đoàn|Đảng ủy|Quân ủy)/;

/** Authority, office, room for the signature, name: "T/M" and "K/T" in the Party, "TM." and "KT." in the State. */
export function signerLines({ unit, signer }: Pick<Paper, 'unit' | 'signer'>): readonly Line[] {
  return [...officeLines(unit), ['', false], ['', false], ['', false], [signer, true]];
}

function officeLines(unit: ReportingUnit): readonly Line[] {
  const party = unit.capacity === 'party';
  if (isProvince(unit) && party)
    return [
      ['T/M BAN THƯỜNG VỤ', true],
      ['PHÓ BÍ THƯ', false],
    ];
  if (isProvince(unit))
    return [
      ['TM. ỦY BAN NHÂN DÂN', true],
      ['KT. CHỦ TỊCH', true],
      ['PHÓ CHỦ TỊCH', true],
    ];
  if (party && collective.test(unit.name)) {
    const body = unit.name.replace(/^(Ban cán sự đảng|Đảng đoàn|Đảng ủy|Quân ủy).*/, '$1');
    return [
      [`T/M ${body.toLocaleUpperCase('vi')}`, true],
      ['PHÓ BÍ THƯ', false],
    ];
  }
  const head = heads.find(([name]) => name.test(unit.name))?.[1] ?? 'CHỦ TỊCH';
  const deputy = head === 'BỘ TRƯỞNG' ? 'THỨ TRƯỞNG' : `PHÓ ${head}`;
  return [
    [`${party ? 'K/T' : 'KT.'} ${head}`, true],
    [deputy, !party],
  ];
}
