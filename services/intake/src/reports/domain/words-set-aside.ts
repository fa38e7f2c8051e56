import type { Block } from '@common/contracts/document-ast';
import type { CoverRecord, IndicatorValue } from '@common/contracts/revision-body';

const coverNames: Readonly<Record<keyof CoverRecord, string>> = {
  number: 'số',
  symbol: 'ký hiệu',
  date: 'ngày',
  signer: 'người ký',
  issuingBody: 'cơ quan ban hành',
  recipients: 'nơi nhận',
};

/** What one cover says that another does not, in a paragraph; none where it says nothing else. */
export function coverAsWords(cover: CoverRecord, other: CoverRecord): Block[] {
  const parts = (Object.keys(coverNames) as (keyof CoverRecord)[]).flatMap((name) => {
    const [text, otherText] = [cover[name], other[name]].map((value) =>
      [value ?? []].flat().join('; ').normalize('NFC'),
    );
    return text && text !== otherText ? [`${coverNames[name]}: ${text}`] : [];
  });
  return parts.length > 0 ? [paragraph('cover', `[Bìa] ${parts.join(', ')}`)] : [];
}

/** A figure as a paragraph, with all that was reported of it. */
export function indicatorAsWords(given: IndicatorValue): Block {
  const { indicatorId, value, comparator, numerator, denominator, period, raw } = given;
  const figure = raw || (value === null ? '' : `${comparator === '=' ? '' : `${comparator} `}${vietnamese(value)}`);
  const parts = [
    figure || 'chưa có số',
    ...(numerator === null ? [] : [`tử số ${vietnamese(numerator)}`]),
    ...(denominator === null ? [] : [`mẫu số ${vietnamese(denominator)}`]),
    ...(period === null ? [] : [`kỳ ${period}`]),
  ];
  return paragraph(`indicator-${indicatorId}`.slice(0, 80), `[Chỉ tiêu ${indicatorId}] ${parts.join(', ')}`);
}

function paragraph(id: string, text: string): Block {
  return { type: 'paragraph', id, runs: [{ text }] };
}

function vietnamese(value: number): string {
  return value.toLocaleString('vi-VN', { maximumFractionDigits: 20 });
}
