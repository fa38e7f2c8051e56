import type { Block } from '@common/contracts/document-ast';
import type { DraftSnapshot, IndicatorAggregate } from '@common/contracts/draft-snapshot';
import type { Indicator } from '@common/contracts/outline';
import { numberText, rounded } from '../plausible/number-text';
import type { Paper } from '../plausible/paper';
import { allProvinces } from '../plausible/provinces';

type Reported = { paper: Paper; value: number; weight: number };

/** The values of one indicator over all papers, weighted by what each gave as denominator. */
function reported(indicator: Indicator, papers: readonly Paper[]): Reported[] {
  return papers.flatMap((paper) => {
    const found = paper.indicators.find((one) => one.indicatorId === indicator.id);
    return found?.value === null || !found ? [] : [{ paper, value: found.value, weight: found.denominator ?? 1 }];
  });
}

/** A national figure good enough to print; the real arithmetic is consolidation's. */
export function aggregateOf(indicator: Indicator, papers: readonly Paper[]): IndicatorAggregate {
  const values = reported(indicator, papers);
  const weight = values.reduce((sum, one) => sum + one.weight, 0);
  const mean = values.reduce((sum, one) => sum + one.value * one.weight, 0) / weight;
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const end = (one: Reported | undefined) => (one ? { unitId: one.paper.unit.id, value: one.value } : null);
  const summed = indicator.aggregation !== 'national-only' && values.length > 0;
  return {
    indicator,
    value: summed ? rounded(mean, 2) : null,
    why: summed ? null : 'Chỉ tiêu chỉ có số liệu điều tra quốc gia',
    reporting: values.length,
    missingUnitIds: papers.filter((paper) => !values.some((one) => one.paper === paper)).map((paper) => paper.unit.id),
    withoutDenominatorUnitIds: [],
    min: end(sorted[0]),
    max: end(sorted.at(-1)),
  };
}

/** One page-filling table: an indicator over a stretch of provinces. */
export function indicatorBlock(indicator: Indicator, papers: readonly Paper[], id: string, from: number): Block {
  const text = (content: string) => ({ paragraphs: [[{ text: content }]] });
  const rows = allProvinces.slice(from, from + 16).map((province, index) => {
    const paper = papers.find((one) => one.unit.code === province.code);
    const value = paper?.indicators.find((one) => one.indicatorId === indicator.id);
    const people = numberText(province.populationThousands);
    return [String(index + 1), province.name, people, value?.raw ?? '-', value?.period ?? '-'].map(text);
  });
  const header = ['TT', 'Tỉnh, thành phố', 'Dân số (nghìn người)', `Kết quả (${indicator.unit})`, 'Kỳ số liệu'].map(
    text,
  );
  const caption = `${indicator.name} của các tỉnh, thành phố`;
  return { type: 'table', id, caption, columns: 5, headerRows: 1, rows: [header, ...rows] };
}

/** Who took part: every paper's unit accepted, some a few days late. */
export function participationOf(papers: readonly Paper[]): DraftSnapshot['participation'] {
  return {
    expected: papers.length + 7,
    accepted: papers.map((paper, index) => ({
      unitId: paper.unit.id,
      capacity: paper.unit.capacity,
      revision: index % 11 === 0 ? 2 : 1,
      onTime: index % 4 !== 0,
      nil: false,
    })),
    waiting: [],
    owed: [],
  };
}
