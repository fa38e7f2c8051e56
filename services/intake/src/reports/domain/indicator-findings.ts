import { isAskedOfUnits } from '@common/contracts/asked-of-units';
import type { Indicator, Outline } from '@common/contracts/outline';
import type { IndicatorValue } from '@common/contracts/revision-body';
import { saysNoFigure } from '@common/vietnamese/no-figure';
import type { Finding } from './finding';
import type { ReportContent } from './report-content';

/** What is missing, unreadable or unlikely in the indicator table, in the outline's order. */
export function indicatorFindings({ indicators }: Pick<ReportContent, 'indicators'>, outline: Outline): Finding[] {
  const given = new Map(indicators.map((value) => [value.indicatorId, value]));
  return outline.indicators.flatMap((indicator): Finding[] => {
    const value = given.get(indicator.id);
    return [...figure(indicator, value), ...(value ? period(indicator, value) : [])];
  });
}

function figure(indicator: Indicator, given: IndicatorValue | undefined): Finding[] {
  const { id, name, unit, plausible, aggregation } = indicator;
  const value = given?.value ?? null;
  const written = given?.raw.trim() ?? '';
  if (value === null) {
    if (aggregation === 'list' || saysNoFigure(written)) return [];
    if (written !== '') {
      return warning(id, 'indicator-unreadable', {
        vi: `Không đọc được "${written}" thành số ở chỉ tiêu "${name}" (${unit}).`,
        en: `"${written}" at "${name}" cannot be read as a figure.`,
        toDoVi: 'Hãy ghi lại bằng số, ví dụ 94,5; nếu không có số liệu, ghi "Không có số liệu".',
        toDoEn: 'Write a figure such as 94,5; where there is none, write "Không có số liệu".',
      });
    }
    if (!isAskedOfUnits(indicator)) return [];
    return warning(id, 'indicator-missing', {
      vi: `Chưa có số liệu "${name}" (${unit}).`,
      en: `"${name}" has no value.`,
      toDoVi: 'Hãy bổ sung vào bảng chỉ tiêu; nếu không có số liệu, ghi "Không có số liệu".',
      toDoEn: 'Add it to the table; where there is none, write "Không có số liệu".',
    });
  }
  if (value >= plausible.min && value <= plausible.max) return [];
  return warning(id, 'indicator-implausible', {
    vi: `"${name}" ghi ${comma(value)} ${unit}, ngoài khoảng thường gặp (${comma(plausible.min)} đến ${comma(plausible.max)}).`,
    en: `"${name}" is ${value}, outside the usual ${plausible.min} to ${plausible.max}.`,
    toDoVi: 'Hãy kiểm tra lại; nếu đúng thì giữ nguyên.',
    toDoEn: 'Check it; keep it if it is right.',
  });
}

/** A period names a year, a quarter or a day, so it has a digit. */
function period({ id, name }: Indicator, { period: told }: IndicatorValue): Finding[] {
  if (told === null || told.trim() === '' || /\d/.test(told)) return [];
  return warning(id, 'indicator-period-unclear', {
    vi: `Kỳ số liệu "${told}" của chỉ tiêu "${name}" không rõ là kỳ nào.`,
    en: `The period "${told}" of "${name}" names no time.`,
    toDoVi: 'Hãy ghi rõ, ví dụ 2021, 6 tháng đầu năm 2022 hoặc đến 30/6/2022.',
    toDoEn: 'Name it, such as 2021, the first six months of 2022, or up to 30/6/2022.',
  });
}

type Words = Readonly<{ vi: string; en: string; toDoVi: string; toDoEn: string }>;

function warning(indicatorId: string, code: string, { vi, en, toDoVi, toDoEn }: Words): Finding[] {
  return [{ severity: 'warning', code, indicatorId, message: { vi, en }, advice: { vi: toDoVi, en: toDoEn } }];
}

/** A figure as Vietnamese papers write it. */
export function comma(value: number): string {
  return String(value).replace('.', ',');
}
