import { shippedOutline } from '../../outlines/shipped-outlines';
import { emptyCover, type ReportContent } from './report-content';
import { validateReport } from './validate-report';

const outline = shippedOutline('NQ20-5N')!;
const paragraph = (id: string, words: string) => ({ type: 'paragraph' as const, id, runs: [{ text: words }] });
const required = outline.sections.filter(({ leaf, required }) => leaf && required);
const full: ReportContent = {
  cover: emptyCover,
  sections: required.map(({ id }) => ({ sectionId: id, blocks: [paragraph(id, 'Nội dung')], notes: [] })),
  unplaced: [],
  indicators: [],
};
const value = (indicatorId: string, number: number | null) => ({
  ...{
    indicatorId,
    value: number,
    comparator: '=' as const,
    numerator: null,
    denominator: null,
    period: null,
    raw: '',
  },
});
const period = (told: string) => ({ ...value('HI_COVER', 92), period: told });
const written = (raw: string) => ({ ...value('HI_COVER', null), raw });
const codes = (content: ReportContent) => validateReport(content, outline).findings.map(({ code }) => code);
const saying = (words: string, number: number) =>
  codes({
    ...full,
    sections: [...full.sections.slice(1), { ...full.sections[0]!, blocks: [paragraph('p', words)] }],
    indicators: [value('HI_COVER', number)],
  }).filter((code) => code === 'figure-differs');

it('a report with words in every required section is complete', () => {
  expect(validateReport(full, outline)).toMatchObject({
    complete: true,
    required: required.length,
    filled: required.length,
  });
});

it('a blank section counts as empty and is named', () => {
  const [first, ...rest] = full.sections;
  const blank = { ...full, sections: [{ ...first!, blocks: [paragraph('x', ' … ')] }, ...rest] };
  const { complete, filled, findings } = validateReport(blank, outline);
  expect({ complete, filled }).toEqual({ complete: false, filled: required.length - 1 });
  expect(findings).toContainEqual(expect.objectContaining({ code: 'section-empty', sectionId: first!.sectionId }));
});

it('a section or an indicator that the outline does not know keeps a report from being sent', () => {
  const stray = { sectionId: 'nq21.x', blocks: [paragraph('x', 'a')], notes: [] };
  expect(validateReport({ ...full, sections: [...full.sections, stray] }, outline).complete).toBe(false);
  expect(validateReport({ ...full, indicators: [value('NOPE', 1)] }, outline).complete).toBe(false);
});

it('an implausible figure is asked about, not refused', () => {
  const odd = validateReport({ ...full, indicators: [value('HI_COVER', 9.45)] }, outline);
  expect(odd.complete).toBe(true);
  expect(odd.findings).toContainEqual(expect.objectContaining({ code: 'indicator-implausible', severity: 'warning' }));
});

it('a figure in the text that differs from the table is pointed out', () => {
  expect(saying('Tỷ lệ người dân tham gia bảo hiểm y tế đạt 94,5% dân số.', 93.2)).toHaveLength(1);
  expect(saying('Tỷ lệ tham gia bảo hiểm y tế đạt 93,2%.', 93.2)).toHaveLength(0);
});

it('a rounded figure and a target are no contradiction', () => {
  expect(saying('Tỉ lệ tham gia bảo hiểm y tế đạt 93%.', 93.2)).toHaveLength(0);
  expect(saying('Mục tiêu đến năm 2025: tham gia bảo hiểm y tế đạt 95%.', 93.2)).toHaveLength(0);
});

it('parts of a Word file that nobody has placed are mentioned', () => {
  expect(codes({ ...full, unplaced: [paragraph('u', 'Ngoài đề cương')] })).toContain('blocks-unplaced');
});

it('introductions are no sections to be filled, and what is empty is named', () => {
  const [first, ...rest] = full.sections;
  const group = outline.sections.find(({ leaf }) => !leaf)!;
  const introduction = { sectionId: group.id, blocks: [paragraph('x', 'Phần chung')], notes: [] };
  const { filled, complete, empty } = validateReport({ ...full, sections: [...rest, introduction] }, outline);
  expect({ filled, complete }).toEqual({ filled: required.length - 1, complete: false });
  const optional = outline.sections.filter((section) => section.leaf && !section.required).map(({ id }) => id);
  expect(new Set(empty)).toEqual(new Set([first!.sectionId, ...optional]));
});

it('a figure that cannot be read and a period that names no time are asked about', () => {
  const of = (indicator: ReportContent['indicators'][number]) => {
    const { findings } = validateReport({ ...full, indicators: [indicator] }, outline);
    return findings.filter(({ indicatorId }) => indicatorId === 'HI_COVER').map(({ code }) => code);
  };
  expect(of(written('nhiều'))).toEqual(['indicator-unreadable']);
  expect(of(written('Không có số liệu'))).toEqual([]);
  expect(of(value('HI_COVER', null))).toEqual(['indicator-missing']);
  expect(of(period('abc'))).toEqual(['indicator-period-unclear']);
  expect([of(period('2021')), of(period('6 tháng đầu năm 2022')), of(period(' '))]).toEqual([[], [], []]);
});

it('a cover without number or date is mentioned before the report is sent', () => {
  const about = (cover: Partial<ReportContent['cover']>) =>
    validateReport({ ...full, cover: { ...emptyCover, ...cover } }, outline)
      .findings.filter(({ code }) => code === 'cover-incomplete')
      .map(({ severity, message }) => [severity, message.vi]);
  expect(about({})).toEqual([['warning', 'Bìa chưa ghi số văn bản và ngày văn bản.']]);
  expect(about({ number: '77' })).toEqual([['warning', 'Bìa chưa ghi ngày văn bản.']]);
  expect(about({ number: '77', date: '2022-07-28' })).toEqual([]);
});

it('what was found is told apart from what its writer does about it', () => {
  const { findings } = validateReport({ ...full, sections: [], unplaced: [paragraph('u', 'Ngoài đề cương')] }, outline);
  for (const { message, advice } of findings) {
    expect(message.vi).not.toMatch(/Hãy|hãy/);
    expect(advice?.vi).toBeTruthy();
  }
});
