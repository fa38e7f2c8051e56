import { isPlainDate, type PlainDate } from '@common/time/plain-date';

const asWritten = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/;
const digitsOnly = /^(\d{2})(\d{2})(\d{4})$/;

/** The day that a person wrote, day first: 29/7/2022, 29-07-22, 29072022, also 2022-07-29; null where it is none. */
export function readDay(text: string): PlainDate | null {
  const trimmed = text.trim();
  if (isPlainDate(trimmed)) return trimmed;
  const found = asWritten.exec(trimmed) ?? digitsOnly.exec(trimmed);
  if (!found) return null;
  const [, day = '', month = '', year = ''] = found;
  const date = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : null;
}
