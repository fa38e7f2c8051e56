import type { Finding } from './finding';
import type { ReportContent } from './report-content';

/** A paper is found again by its number and its date; a report may be sent without, but not unnoticed. */
export function coverFindings({ cover: { number, date } }: Pick<ReportContent, 'cover'>): Finding[] {
  const lacking = [
    ...(number ? [] : [{ vi: 'số văn bản', en: 'number' }]),
    ...(date ? [] : [{ vi: 'ngày văn bản', en: 'date' }]),
  ];
  if (lacking.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'cover-incomplete',
      message: {
        vi: `Bìa chưa ghi ${lacking.map(({ vi }) => vi).join(' và ')}.`,
        en: `The cover has no ${lacking.map(({ en }) => en).join(' and no ')}.`,
      },
      advice: {
        vi: 'Nếu văn bản đã ký, đã vào sổ, hãy ghi đủ vào bìa trước khi gửi.',
        en: 'If the paper is signed and registered, write them on the cover before sending.',
      },
    },
  ];
}
