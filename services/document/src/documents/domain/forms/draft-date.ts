/** The date line of a draft: the day is left to be written by hand; months 1 and 2 take a zero (NĐ 30, HD 36). */
export function draftDate(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return `ngày      tháng ${month !== undefined && month < 3 ? `0${month}` : month} năm ${year}`;
}
