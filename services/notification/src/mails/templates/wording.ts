import { shortDate, weekdayName } from '@common/time/official-date';
import { type PlainDate, plainDateOf } from '@common/time/plain-date';

/** "17 giờ 00, thứ Ba, 01/12/2026": a deadline asked for ends with office hours; the verdict "on time" counts the whole day. */
export function deadlineText(day: PlainDate): string {
  return `17 giờ 00, ${weekdayName(day)}, ${shortDate(day)}`;
}

/** "15 giờ 04, thứ Ba, 28/6/2022" of an instant, in Vietnam. */
export function instantText(iso: string): string {
  const local = new Date(Date.parse(iso) + 7 * 3_600_000).toISOString();
  const day = plainDateOf(new Date(iso));
  return `${local.slice(11, 13)} giờ ${local.slice(14, 16)}, ${weekdayName(day)}, ${shortDate(day)}`;
}

/** "thứ Sáu, 08/7/2022" */
export function dayText(day: PlainDate): string {
  return `${weekdayName(day)}, ${shortDate(day)}`;
}

/** What the units owe, from the campaign's title: "Báo cáo sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW …". */
export function reportTitle(campaignTitle: string): string {
  const title = campaignTitle
    .normalize('NFC')
    .replace(/^(Xây dựng|Kế hoạch|Đợt)\s+/iu, '')
    .trim();
  if (/^báo cáo/iu.test(title)) return title.replace(/^báo/iu, 'Báo');
  return `Báo cáo ${title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`;
}

const subjectLength = 90;

/** The title as it fits a subject line: up to the resolution's number, without its date and full name. */
export function shortReportTitle(campaignTitle: string): string {
  const title = reportTitle(campaignTitle).split(/(?<=\d{1,4}[-/][\p{L}-]+(?:\/[\p{L}-]+)?)\s+(?:ngày|của|về)\s/u)[0];
  if (title.length <= subjectLength) return title;
  return `${title.slice(0, subjectLength).replace(/\s+\S*$/u, '')}…`;
}
