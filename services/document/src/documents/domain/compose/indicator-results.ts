import type { DraftSnapshot, IndicatorAggregate } from '@common/contracts/draft-snapshot';
import type { z } from 'zod';
import type { PlacedBlock } from '../official-document';
import { paragraph, table } from './placed';
import { vietnameseNumber } from './vietnamese-number';

export type Aggregate = z.infer<typeof IndicatorAggregate>;
type Target = Aggregate['indicator']['target2025'];

/** Whether the national figure meets the target; null where there is no figure, no target or no direction. */
export function meets({ indicator, value }: Aggregate, target: Target): boolean | null {
  if (value === null || target === null || indicator.direction === 'none') return null;
  const strict = target.op === '<' || target.op === '>';
  if (value === target.value) return !strict;
  return indicator.direction === 'higher' ? value > target.value : value < target.value;
}

const nothing = '–';

/** An optional column is left out where it would say nothing of any indicator. */
type Column = Readonly<{ title: string; text: (one: Aggregate, index: number) => string; optional?: true }>;

const indicatorColumns: readonly Column[] = [
  { title: 'TT', text: (_, index) => String(index + 1) },
  { title: 'Chỉ tiêu', text: ({ indicator }) => indicator.name },
  { title: 'Đơn vị tính', text: ({ indicator }) => indicator.unit },
  { title: 'Kết quả', text: figureOrRange },
  { title: 'Mục tiêu 2025', text: ({ indicator }) => targetText(indicator.target2025) },
  { title: 'Mục tiêu 2030', text: ({ indicator }) => targetText(indicator.target2030) },
  { title: 'So với mục tiêu 2025', text: (one) => verdict(meets(one, one.indicator.target2025)), optional: true },
  { title: 'Số đơn vị báo cáo', text: ({ reporting }) => String(reporting) },
];

/** The table of national figures against the targets of the resolution. */
export function indicatorTable(draft: DraftSnapshot): PlacedBlock {
  const columns = indicatorColumns.filter(
    ({ optional, text }) => !optional || draft.indicators.some((one) => text(one, 0) !== nothing),
  );
  return table(
    'Kết quả thực hiện các chỉ tiêu của Nghị quyết (tổng hợp từ báo cáo của các đơn vị)',
    columns.map(({ title }) => title),
    draft.indicators.map((one, index) => columns.map(({ text }) => text(one, index))),
  );
}

/** How many indicators have a national figure, and which of them reach the target of 2025. */
export function indicatorSentences(draft: DraftSnapshot): readonly PlacedBlock[] {
  const { indicators } = draft;
  const withFigure = indicators.filter((one) => one.value !== null);
  const reached = indicators.filter((one) => meets(one, one.indicator.target2025) === true);
  const short = indicators.filter((one) => meets(one, one.indicator.target2025) === false);
  const summed =
    withFigure.length === 0
      ? `Trong ${indicators.length} chỉ tiêu, chưa có chỉ tiêu nào đủ số liệu để tính kết quả chung.`
      : `Trong ${indicators.length} chỉ tiêu, có ${withFigure.length} chỉ tiêu tổng hợp được số liệu chung từ báo cáo của các đơn vị; ${reached.length} chỉ tiêu đã đạt mục tiêu đến năm 2025, ${short.length} chỉ tiêu chưa đạt.`;
  const ofSome = indicators.filter((one) => one.value === null && one.partial).length;
  const partly =
    ofSome === 0
      ? ''
      : ` Với ${ofSome} chỉ tiêu, kết quả chỉ tính cho các đơn vị đã nêu đủ mẫu số; số đơn vị ghi trong ngoặc, không so với mục tiêu.`;
  const ranged = indicators.some((one) => one.value === null && !one.partial && one.min && one.max)
    ? ' Chỉ tiêu chưa đủ số liệu để tính chung được ghi khoảng giá trị thấp nhất - cao nhất mà các đơn vị báo cáo.'
    : '';
  const sentences = [paragraph(summed, partly, ranged)];
  return short.length === 0
    ? sentences
    : [...sentences, paragraph(`Các chỉ tiêu chưa đạt: ${short.map(compared).join('; ')}.`)];
}

function compared({ indicator, value }: Aggregate): string {
  const unit = unitSign(indicator.unit);
  return `${indicator.name}: ${figure(value)}${unit} (mục tiêu ${targetText(indicator.target2025)}${unit})`;
}

/** The unit as it follows a figure; "giường/10.000 dân" stands in the indicator's name already. */
function unitSign(unit: string): string {
  if (unit.startsWith('%') || unit.startsWith('‰')) return unit.charAt(0);
  return unit.includes('/') ? '' : ` ${unit}`;
}

/** Without a national figure: that of the units which gave a denominator, named as theirs; else the reported range. */
function figureOrRange({ value, comparator, partial, reporting, min, max }: Aggregate): string {
  if (value !== null) return bound(value, comparator);
  if (partial) return `${bound(partial.value, partial.comparator)} (${partial.units}/${reporting} đơn vị)`;
  return min === null || max === null ? nothing : `${figure(min.value)} - ${figure(max.value)}`;
}

function bound(value: number, comparator: Aggregate['comparator']): string {
  return `${comparator && comparator !== '=' ? `${comparator} ` : ''}${figure(value)}`;
}

function figure(value: number | null): string {
  return value === null ? nothing : vietnameseNumber(value);
}

function targetText(target: Target): string {
  if (target === null) return nothing;
  const sign = target.op.trim().split(/\s/u)[0] ?? '';
  return `${sign === '=' ? '' : sign} ${vietnameseNumber(target.value)}`.trim();
}

function verdict(met: boolean | null): string {
  if (met === null) return nothing;
  return met ? 'Đạt' : 'Chưa đạt';
}
