import { DomainError } from '@common/errors/domain-error';
import { shortDate } from '@common/time/official-date';
import type { DocumentKind } from './kinds/document-kind';

/** A series of numbers: the papers of one symbol within one period, counted from 1. */
export type Series = Readonly<{ symbol: string; period: string }>;

/** Terms of the Central Committee: Party registers begin anew with each (HD 36, 1.3). */
const terms: ReadonlyArray<Readonly<{ name: string; from: string; to: string | null }>> = [
  { name: 'khóa XII', from: '2016-01-29', to: '2021-02-01' },
  { name: 'khóa XIII', from: '2021-02-02', to: '2026-01-23' },
  { name: 'khóa XIV', from: '2026-01-24', to: null },
];

/** The series a paper of the kind takes its number from on that day: by year for the State, by term for the Party. */
export function seriesOf(kind: DocumentKind, day: string): Series {
  const symbol = `${kind.abbreviation} ${kind.symbol}`;
  if (kind.numbering === 'year') return { symbol, period: day.slice(0, 4) };
  const term = terms.find(({ from, to }) => from <= day && (to === null || day <= to));
  if (!term) throw new NoTermKnown(day);
  return { symbol, period: term.name };
}

export class NoTermKnown extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'no-term-known';
  constructor(day: string) {
    super({
      vi: `Chưa khai báo nhiệm kỳ cho ngày ${shortDate(day)} nên không xác định được sổ đăng ký văn bản của Đảng. Hãy kiểm tra lại ngày ban hành.`,
      en: `No term of office is known for ${day}, so the Party register cannot be told. Check the issue date.`,
    });
  }
}
