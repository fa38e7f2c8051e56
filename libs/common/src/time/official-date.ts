import { isoWeekday, type PlainDate } from './plain-date';

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** "ngày 02 tháng 02 năm 2023", "ngày 13 tháng 5 năm 2022": days below 10 and months 1, 2 take a zero (Nghị định 30/2020). */
export function officialDate(day: PlainDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `ngày ${String(date).padStart(2, '0')} tháng ${month <= 2 ? `0${month}` : month} năm ${year}`;
}

/** "30/6/2022": the short form inside a sentence, with the same zeros. */
export function shortDate(day: PlainDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${String(date).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}/${year}`;
}

export function weekdayName(day: PlainDate): string {
  return weekdays[isoWeekday(day) - 1];
}
