import { blockText } from '@common/contracts/block-text';
import type { Outline } from '@common/contracts/outline';
import type { Finding } from './finding';
import type { ReportContent } from './report-content';

type Checked = Pick<ReportContent, 'sections' | 'indicators'>;

/** What keeps a report from being sent: required sections without words, and what the outline does not know. */
export function blockingFindings(content: Checked, outline: Outline): Finding[] {
  const known = new Map(outline.sections.map((section) => [section.id, section]));
  const filled = filledSections(content);
  const empty = outline.sections.filter(({ id, leaf, required }) => leaf && required && !filled.has(id));
  const seen = new Set<string>();
  const wrong = content.sections.filter(({ sectionId }) => {
    const faulty = !known.has(sectionId) || seen.has(sectionId);
    seen.add(sectionId);
    return faulty;
  });
  const indicators = new Set(outline.indicators.map(({ id }) => id));
  return [
    ...empty.map(({ id, number, title }) => emptySection(id, `${number}. ${title}`)),
    ...wrong.map(({ sectionId }) => unknownSection(sectionId)),
    ...content.indicators
      .filter(({ indicatorId }) => !indicators.has(indicatorId))
      .map(({ indicatorId }) => unknownIndicator(indicatorId)),
  ];
}

/** The sections that really say something: blanks and empty tables do not count. */
export function filledSections({ sections }: Pick<ReportContent, 'sections'>): Set<string> {
  const says = (section: ReportContent['sections'][number]) =>
    section.blocks.some((block) => block.type === 'figure' || /[\p{L}\p{N}]/u.test(blockText(block)));
  return new Set(sections.filter(says).map(({ sectionId }) => sectionId));
}

function emptySection(sectionId: string, name: string): Finding {
  const message = {
    vi: `Mục "${name}" là mục bắt buộc nhưng chưa có nội dung.`,
    en: `Section "${name}" is required and says nothing.`,
  };
  const advice = {
    vi: 'Hãy bổ sung; nếu không có gì để báo cáo, hãy ghi rõ điều đó.',
    en: 'Write it, or state that there is nothing to report.',
  };
  return { severity: 'error', code: 'section-empty', sectionId, message, advice };
}

function unknownSection(sectionId: string): Finding {
  const message = {
    vi: `Đề cương của báo cáo này không có mục "${sectionId}", hoặc mục bị gửi hai lần.`,
    en: `The report's outline has no section "${sectionId}", or it was sent twice.`,
  };
  const advice = {
    vi: 'Hãy đối chiếu với đề cương của đợt sơ kết.',
    en: "Compare with the campaign's outline.",
  };
  return { severity: 'error', code: 'section-unknown', sectionId, message, advice };
}

function unknownIndicator(indicatorId: string): Finding {
  const message = {
    vi: `Đề cương của báo cáo này không có chỉ tiêu "${indicatorId}".`,
    en: `The report's outline has no indicator "${indicatorId}".`,
  };
  const advice = {
    vi: 'Hãy đối chiếu với bảng chỉ tiêu của đề cương.',
    en: "Compare with the outline's table.",
  };
  return { severity: 'error', code: 'indicator-unknown', indicatorId, message, advice };
}
