import type { Indicator } from '@common/contracts/outline';
import type { IndicatorValue } from '@common/contracts/revision-body';
import type { IndicatorFact } from './indicator-facts';
import { numberText } from './number-text';
import type { PaperTable } from './paper';

const header = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu đến năm 2025', 'Năm 2017', 'Kết quả', 'Đánh giá'];

/** The table of section II.1. Some units write a decimal point where Vietnamese has a comma. */
export function indicatorTable(
  indicators: readonly Indicator[],
  values: readonly IndicatorValue[],
  facts: ReadonlyMap<string, IndicatorFact>,
  decimalPoint: boolean,
): PaperTable {
  const rows = indicators.map((indicator, index) => {
    const value = values.find((one) => one.indicatorId === indicator.id)!;
    const fact = facts.get(indicator.id)!;
    const target = indicator.target2025;
    const result = decimalPoint && value.value !== null ? value.raw.replace('.', '').replace(',', '.') : value.raw;
    return [
      String(index + 1),
      indicator.name,
      indicator.unit,
      target ? `${target.op === '=' ? '' : `${target.op} `}${numberText(target.value, 1)}` : '-',
      fact.in2017 === null || value.value === null ? '-' : numberText(fact.in2017, fact.decimals),
      result,
      verdict(indicator, value.value),
    ];
  });
  return { kind: 'table', caption: 'Bảng 1. Kết quả thực hiện các chỉ tiêu', rows: [header, ...rows] };
}

function verdict(indicator: Indicator, value: number | null): string {
  if (value === null || !indicator.target2025) return '';
  const reached =
    indicator.direction === 'lower' ? value <= indicator.target2025.value : value >= indicator.target2025.value;
  return reached ? 'Đạt' : 'Chưa đạt';
}
