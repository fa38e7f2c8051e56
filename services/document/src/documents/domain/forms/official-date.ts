/** "ngày 05 tháng 02 năm 2022": a zero before days under 10 and before January and February only (NĐ 30, HD 36). */
export function officialDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `ngày ${padded(date, 10)} tháng ${padded(month, 3)} năm ${year}`;
}

/** The date line of a draft leaves the day to be written by hand. */
export function draftDate(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return `ngày      tháng ${padded(month, 3)} năm ${year}`;
}

/** "05/7/2022": the short form inside sentences. */
export function shortDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${padded(date, 10)}/${padded(month, 3)}/${year}`;
}

function padded(value: number | undefined, below: number): string {
  return value !== undefined && value < below ? `0${value}` : String(value);
}
