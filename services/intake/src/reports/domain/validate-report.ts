import type { Outline } from '@common/contracts/outline';
import { blockingFindings, filledSections } from './blocking-findings';
import type { Finding } from './finding';
import { disagreements } from './narrative-figures';
import type { ReportContent } from './report-content';

export type Validation = Readonly<{ findings: Finding[]; complete: boolean; required: number; filled: number }>;

/** The one validator: progress, import report and submission all ask it. Complete means that it may be sent. */
export function validateReport(content: ReportContent, outline: Outline): Validation {
  const blocking = blockingFindings(content, outline);
  const filled = filledSections(content);
  const required = outline.sections.filter((section) => section.leaf && section.required);
  return {
    findings: [...blocking, ...unplaced(content), ...figures(content, outline), ...contradictions(content, outline)],
    complete: blocking.length === 0,
    required: required.length,
    filled: required.filter(({ id }) => filled.has(id)).length,
  };
}

function unplaced({ unplaced: blocks }: ReportContent): Finding[] {
  if (blocks.length === 0) return [];
  const message = {
    vi: `Còn ${blocks.length} đoạn trong tệp Word chưa xếp vào mục nào. Các đoạn này vẫn được giữ; hãy xếp vào mục phù hợp hoặc xác nhận bỏ qua.`,
    en: `${blocks.length} parts of the Word file are in no section yet. They are kept; place them or set them aside.`,
  };
  return [{ severity: 'warning', code: 'blocks-unplaced', message }];
}

function figures({ indicators }: ReportContent, outline: Outline): Finding[] {
  const given = new Map(indicators.map((value) => [value.indicatorId, value]));
  return outline.indicators.flatMap(({ id, name, unit, plausible, aggregation }): Finding[] => {
    const value = given.get(id)?.value ?? null;
    const warn = (code: string, vi: string, en: string): Finding[] => [
      { severity: 'warning', code, indicatorId: id, message: { vi, en } },
    ];
    if (value === null) {
      if (['national-only', 'survey', 'list'].includes(aggregation)) return [];
      return warn(
        'indicator-missing',
        `Chưa có số liệu "${name}" (${unit}). Hãy bổ sung vào bảng chỉ tiêu; nếu không có số liệu, có thể để trống.`,
        `"${name}" has no value. Add it to the table; leave it empty if there is none.`,
      );
    }
    if (value >= plausible.min && value <= plausible.max) return [];
    return warn(
      'indicator-implausible',
      `"${name}" ghi ${comma(value)} ${unit}, ngoài khoảng thường gặp (${comma(plausible.min)} đến ${comma(plausible.max)}). Hãy kiểm tra lại; nếu đúng thì giữ nguyên.`,
      `"${name}" is ${value}, outside the usual ${plausible.min} to ${plausible.max}. Check it; keep it if it is right.`,
    );
  });
}

function contradictions(content: ReportContent, outline: Outline): Finding[] {
  return disagreements(content, outline).map(({ indicator, sectionId, told, reported, quote }) => ({
    severity: 'warning',
    code: 'figure-differs',
    sectionId,
    indicatorId: indicator.id,
    message: {
      vi: `Lời văn ghi ${comma(told)} nhưng bảng chỉ tiêu ghi ${comma(reported)} cho "${indicator.name}": “${quote}”. Hãy thống nhất hai chỗ.`,
      en: `The text says ${told}, the table ${reported} for "${indicator.name}": “${quote}”. Make the two agree.`,
    },
  }));
}

function comma(value: number): string {
  return String(value).replace('.', ',');
}
