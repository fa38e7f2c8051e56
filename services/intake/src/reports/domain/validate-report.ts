import { counted } from '@common/errors/counted';
import type { Outline } from '@common/contracts/outline';
import { blockingFindings, filledSections } from './blocking-findings';
import { coverFindings } from './cover-findings';
import type { Finding } from './finding';
import { comma, indicatorFindings } from './indicator-findings';
import { disagreements } from './narrative-figures';
import type { ReportContent } from './report-content';

export type Validation = Readonly<{
  findings: Finding[];
  complete: boolean;
  /** Of the leaf sections. */
  required: number;
  filled: number;
  /** All leaf sections without words, required or not, in the outline's order. */
  empty: string[];
}>;

/** The one validator: progress, import report and submission all ask it. Complete means that it may be sent. */
export function validateReport(content: ReportContent, outline: Outline): Validation {
  const blocking = blockingFindings(content, outline);
  const written = filledSections(content);
  const leaves = outline.sections.filter(({ leaf }) => leaf);
  const required = leaves.filter((section) => section.required);
  return {
    findings: [
      ...blocking,
      ...unplaced(content),
      ...indicatorFindings(content, outline),
      ...contradictions(content, outline),
      ...coverFindings(content),
    ],
    complete: blocking.length === 0,
    required: required.length,
    filled: required.filter(({ id }) => written.has(id)).length,
    empty: leaves.filter(({ id }) => !written.has(id)).map(({ id }) => id),
  };
}

const inNoSection = [
  'part stands in no section of the outline, and goes along when the report is sent.',
  'parts stand in no section of the outline, and go along when the report is sent.',
] as const;

function unplaced({ unplaced: blocks }: ReportContent): Finding[] {
  if (blocks.length === 0) return [];
  const message = {
    vi: `${blocks.length} phần không nằm ở mục nào của đề cương; khi gửi, các phần này vẫn đi cùng báo cáo.`,
    en: counted(blocks.length, ...inNoSection),
  };
  const advice = {
    vi: 'Hãy xếp vào mục phù hợp; phần nào không thuộc báo cáo thì gác lại.',
    en: 'Put each into its section; set aside what does not belong to the report.',
  };
  return [{ severity: 'warning', code: 'blocks-unplaced', message, advice }];
}

function contradictions(content: ReportContent, outline: Outline): Finding[] {
  return disagreements(content, outline).map(({ indicator, sectionId, told, reported, quote }) => ({
    severity: 'warning',
    code: 'figure-differs',
    sectionId,
    indicatorId: indicator.id,
    message: {
      vi: `Lời văn ghi ${comma(told)} nhưng bảng chỉ tiêu ghi ${comma(reported)} cho "${indicator.name}": “${quote}”.`,
      en: `The text says ${told}, the table ${reported} for "${indicator.name}": “${quote}”.`,
    },
    advice: { vi: 'Hãy thống nhất hai chỗ.', en: 'Make the two agree.' },
  }));
}
