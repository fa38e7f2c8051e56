import type { Block } from '@common/contracts/document-ast';
import type { DraftSnapshot, Source } from '@common/contracts/draft-snapshot';
import { anIndicator } from './indicator.builder';
import { statements, units } from './draft-words.builder';

type Section = DraftSnapshot['sections'][number];

const outline: ReadonlyArray<readonly [string, string, number, boolean, string]> = [
  ['nq20.quan-triet', 'I', 1, false, 'Công tác quán triệt, triển khai thực hiện Nghị quyết 20-NQ/TW'],
  ['nq20.quan-triet.hoc-tap', 'I.1', 2, true, 'Việc tổ chức nghiên cứu, học tập, quán triệt Nghị quyết'],
  ['nq20.ket-qua', 'II', 1, false, 'Những kết quả đạt được'],
  ['nq20.ket-qua.muc-tieu', 'II.1', 2, true, 'Kết quả bước đầu thực hiện các mục tiêu đề ra trong Nghị quyết'],
  ['nq20.ket-qua.nhiem-vu', 'II.2', 2, false, 'Việc thực hiện các nhiệm vụ và giải pháp'],
  ['nq20.ket-qua.nhiem-vu.lanh-dao', 'II.2.1', 3, true, 'Về tăng cường sự lãnh đạo của Đảng, quản lý của Nhà nước'],
  ['nq20.ket-qua.nhiem-vu.tai-chinh', 'II.2.8', 3, true, 'Đổi mới tài chính y tế'],
  ['nq20.danh-gia', 'III', 1, false, 'Đánh giá chung'],
  ['nq20.danh-gia.noi-bat', 'III.1', 2, true, 'Những kết quả nổi bật'],
  ['nq20.danh-gia.han-che', 'III.2', 2, true, 'Hạn chế, tồn tại'],
  ['nq20.danh-gia.nguyen-nhan', 'III.3', 2, true, 'Nguyên nhân'],
  ['nq20.phuong-huong', 'IV', 1, true, 'Phương hướng, nhiệm vụ và giải pháp'],
  ['nq20.kien-nghi', 'V', 1, true, 'Đề xuất, kiến nghị'],
];

/** A frozen draft for tests; `perSection` blocks in every leaf section (about 190 give 200 pages). */
export function aDraft(change: Partial<DraftSnapshot> = {}, perSection = 4): DraftSnapshot {
  return {
    draftId: '0190a5b0-0000-7000-8000-000000000003',
    number: 1,
    frozenOn: '2022-07-29',
    campaign: {
      campaignId: '0190a5b0-0000-7000-8000-000000000002',
      code: '655/KH-BYT',
      title: 'Sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW',
      subject:
        'Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ 6 Ban Chấp hành Trung ương khóa XII về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới',
      legalBasis: ['20-NQ/TW (25/10/2017)', '139/NQ-CP (31/12/2017)', '722/VPCP-KGVX (28/01/2022)'],
      ownerUnitId: 'bo-y-te',
      sample: true,
      openedOn: '2022-06-09',
      deadlines: { due: '2022-06-30', onTime: '2022-06-30', lock: '2022-10-31' },
    },
    unitNames: Object.fromEntries(units),
    sections: outline.map((row) => aSection(row, perSection)),
    indicators: [
      anIndicator({ id: 'HI_COVER', name: 'Tỉ lệ tham gia bảo hiểm y tế', value: 92.04, target: 95 }),
      anIndicator({ id: 'BEDS', name: 'Số giường bệnh viện trên 10.000 dân', value: 31.5, target: 30 }),
      anIndicator({ id: 'DOCTORS', name: 'Số bác sĩ trên 10.000 dân', value: null, target: 10 }),
    ],
    participation: {
      expected: 8,
      accepted: units.slice(0, 5).map(([unitId], index) => ({
        unitId,
        capacity: 'party' as const,
        revision: index === 1 ? 2 : 1,
        onTime: index !== 2,
        nil: false,
      })),
      waiting: [{ unitId: 'province-10-party', capacity: 'party' }],
      owed: [{ unitId: 'bo-tai-chinh', capacity: 'state' }],
    },
    ...change,
  };
}

function aSection([sectionId, number, level, leaf, title]: (typeof outline)[number], count: number): Section {
  const blocks = leaf ? Array.from({ length: count }, (_, index) => aDraftBlock(sectionId, index)) : [];
  const notes =
    leaf && count > 0
      ? [{ id: 'n1', runs: [{ text: 'Theo báo cáo của địa phương, số liệu đến ngày 31/5/2022.' }] }]
      : [];
  return { sectionId, number, title, level, leaf, units: leaf ? units.length : 0, blocks, notes };
}

function aDraftBlock(sectionId: string, index: number): { block: Block; sources: Source[] } {
  const id = `${sectionId}-${index}`;
  const said = statements[(index * 7 + sectionId.length) % statements.length] ?? '';
  const sources = units
    .slice(0, 1 + ((index * 3) % 6))
    .map(([unitId]): Source => ({ unitId, capacity: 'party', reportId: `report-${unitId}`, revision: 1, blockId: id }));
  return { block: aBlock(id, index, said), sources };
}

function aBlock(id: string, index: number, said: string): Block {
  if (index % 12 === 5)
    return { type: 'heading', id, level: 4, label: 'a)', runs: [{ text: said.split(/[,;.]/u)[0] ?? said, b: true }] };
  if (index % 12 === 9) return aTable(id);
  if (index % 3 === 1) return { type: 'item', id, level: 1, marker: '-', runs: [{ text: said }] };
  if (index === 0)
    return {
      type: 'paragraph',
      id,
      runs: [
        { text: said.slice(0, 40), b: true },
        { text: said.slice(40), note: 'n1' },
      ],
    };
  return { type: 'paragraph', id, runs: [{ text: `${said} ${said}` }] };
}

function aTable(id: string): Block {
  const cell = (text: string) => ({ paragraphs: [[{ text }]] });
  const rows = [
    [cell('Năm'), cell('Số trạm y tế xã đạt chuẩn'), { ...cell('Nguồn kinh phí (tỷ đồng)'), colSpan: 2 }],
    [{ ...cell('2018'), rowSpan: 2 }, cell('112'), cell('trung ương: 12,5'), cell('địa phương: 30,1')],
    [cell('118'), cell('trung ương: 10,0'), cell('địa phương: 33,4')],
    [cell('2020'), cell('131'), cell('trung ương: 9,5'), cell('địa phương: 41,2')],
  ];
  return { type: 'table', id, caption: 'Trạm y tế xã và kinh phí', columns: 4, headerRows: 1, rows };
}
