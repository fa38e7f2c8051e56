import type { Outline } from '@common/contracts/outline';
import extras from '../../data/extra-sections.json' with { type: 'json' };
import { numberText } from './number-text';
import { paragraph, type PaperAnnex, type PaperSection, type PaperTable } from './paper';
import { isProvince, type ReportingUnit } from './reporting-unit';
import type { Seeded } from './seeded';
import { chooseWording, fillSlots } from './statement-text';

type Slots = ReadonlyMap<string, string>;

/** Adds what no outline asked for: a section before all, or one after; real reports do, and it moves every number. */
export function extraSections(
  sections: readonly PaperSection[],
  wanted: boolean,
  unit: ReportingUnit,
  slots: Slots,
  random: Seeded,
): PaperSection[] {
  if (!wanted) return [...sections];
  const province = isProvince(unit);
  const written = (extra: { title: string; texts: string[] }): PaperSection => ({
    sectionId: null,
    depth: 1,
    title: extra.title,
    blocks: extra.texts.map((text) => paragraph(fillSlots(chooseWording(text, random), slots))),
  });
  if (province && random.chance(0.4)) return [written(extras.before), ...sections];
  return [...sections, written(random.pick(province ? extras.after : extras.afterCentral))];
}

/** What follows the signature: a table by district, or a paper with an outline of its own that looks like the report's. */
export function annexesOf(
  kind: 'none' | 'table' | 'outline',
  outline: Outline,
  unit: ReportingUnit,
  slots: Slots,
  random: Seeded,
): PaperAnnex[] {
  if (kind === 'none' || !isProvince(unit)) return [];
  if (kind === 'table')
    return [
      {
        label: 'PHỤ LỤC',
        title: 'Nguồn lực đầu tư cho y tế giai đoạn 2018 - 2022',
        sections: [{ sectionId: null, depth: 1, title: '', blocks: [resourcesTable(random)] }],
      },
    ];
  const sections = outline.sections
    .filter((section) => section.level === 1)
    .map((section): PaperSection => {
      const text = fillSlots(random.pick(annexTexts), slots);
      return { sectionId: null, depth: 1, title: section.title, blocks: [paragraph(text)] };
    });
  return [{ label: 'PHỤ LỤC', title: 'Tóm tắt báo cáo của Sở Y tế', sections }];
}

const annexTexts = [
  'Toàn ngành đã tổ chức {hoiNghi} hội nghị, ban hành {vanBanTinh} văn bản triển khai; nội dung chi tiết thể hiện tại báo cáo chính.',
  'Số liệu tổng hợp từ {ttyt} trung tâm y tế cấp huyện và {bvCong} bệnh viện công lập, gửi kèm để tham khảo.',
  'Đã trình bày tại báo cáo chính; phần này chỉ tóm tắt các mốc thời gian và đầu mối thực hiện của Sở Y tế.',
];

function resourcesTable(random: Seeded): PaperTable {
  const years = ['2018', '2019', '2020', '2021', '6 tháng 2022'];
  const rows = ['Chi thường xuyên', 'Chi đầu tư phát triển', 'Chi y tế dự phòng', 'Nguồn xã hội hóa', 'Viện trợ'].map(
    (name, index) => [String(index + 1), name, ...years.map(() => numberText(random.between(12, 980), 1))],
  );
  return { kind: 'table', caption: 'Đơn vị tính: tỷ đồng', rows: [['TT', 'Nội dung', ...years], ...rows] };
}
