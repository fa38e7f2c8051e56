import { blockText } from '@common/contracts/block-text';
import type { Indicator, Outline } from '@common/contracts/outline';
import { foldWords, fold } from '@common/vietnamese/fold';
import { parseVietnameseNumber } from '@common/vietnamese/numbers';
import type { ReportContent } from './report-content';

export type Disagreement = Readonly<{
  indicator: Indicator;
  sectionId: string;
  told: number;
  reported: number;
  quote: string;
}>;

/** Sentences about plans and targets quote other figures than the result. */
const aboutTargets = /muc tieu|chi tieu|phan dau|ke hoach|den nam|giai doan|so voi|ca nuoc|toan quoc|nghi quyet/;
const figure =
  /(?:dat|la|chiem|con|bang|len|xuong)(?: muc| khoang| tren| duoi| hon| gan)? (-?\d+(?:[.,]\d+)*)(?: ?(%))?/;

/** Figures in the text that differ from the indicator table: "đạt 94,5%" where the table says 93,2. */
export function disagreements(content: ReportContent, outline: Outline): Disagreement[] {
  const values = new Map(content.indicators.map(({ indicatorId, value }) => [indicatorId, value]));
  const subjects = outline.indicators.flatMap((indicator) => {
    const reported = values.get(indicator.id);
    return typeof reported === 'number' ? [{ indicator, reported, words: subjectOf(indicator) }] : [];
  });
  return content.sections.flatMap(({ sectionId, blocks }) =>
    blocks
      .filter(({ type }) => type === 'paragraph' || type === 'item')
      .flatMap((block) => blockText(block).split(/(?<=[.;!?])\s+/))
      .flatMap((sentence) => {
        const folded = fold(sentence);
        if (aboutTargets.test(folded)) return [];
        return subjects.flatMap(({ indicator, reported, words }) => {
          const told = figureAfter(folded, words, indicator);
          return told === null || agree(told, reported)
            ? []
            : [{ indicator, sectionId, told, reported, quote: sentence.trim() }];
        });
      }),
  );
}

/** "Tỉ lệ tham gia bảo hiểm y tế" is spoken of as "tham gia bảo hiểm y tế". */
function subjectOf({ name }: Indicator): string {
  return foldWords(name).replace(/^(ti le|ty le|ti suat|ty suat|so|tong so) /, '');
}

function figureAfter(sentence: string, subject: string, { unit, plausible }: Indicator): number | null {
  const at = sentence.indexOf(subject);
  if (at < 0) return null;
  const found = figure.exec(sentence.slice(at + subject.length, at + subject.length + 80));
  if (!found || unit.startsWith('%') !== (found[2] === '%')) return null;
  return parseVietnameseNumber(found[1]!, plausible).value;
}

/** Equal, or one is the other rounded. */
function agree(told: number, reported: number): boolean {
  const digits = (String(told).split('.')[1] ?? '').length;
  return Math.abs(told - reported) <= 0.5 * 10 ** -digits + 1e-9;
}
