import { shortDate } from '@common/time/official-date';
import { daysBetween, type PlainDate } from '@common/time/plain-date';
import { z } from 'zod';
import { type MailText, mailText, paragraphs } from './mail-text';
import { defineTemplate } from './template';
import { deadlineText, shortReportTitle } from './wording';

const OwedReport = z.object({
  title: z.string().min(1),
  due: z.iso.date(),
  /** It had been sent and was given back. */
  returned: z.boolean(),
  link: z.url(),
});
type OwedReport = z.infer<typeof OwedReport>;

/** One mail for everything the unit owes on that day, the most urgent report first. */
export const reminderTemplate = defineTemplate(
  'reminder',
  3,
  z.object({ today: z.iso.date(), reports: z.array(OwedReport).min(1) }),
  {
    subject: ({ today, reports: [first, ...others] }) =>
      `[${timeLeft(today, first.due)}] ${shortReportTitle(first.title)}${others.length > 0 ? ` và ${others.length} báo cáo khác` : ''} – hạn ${shortDate(first.due)}`,
    body: ({ today, reports }, { unit, owner }) => mailText`
${paragraphs(reports.map((report) => request(unit, owner, today, report)))}

${closing(reports)}`,
  },
);

/** What is said of paper and of nothing to report is meant for a report that has not been sent at all. */
function closing(reports: readonly OwedReport[]): MailText {
  if (reports.every(({ returned }) => returned))
    return mailText`Lý do trả lại nêu trong thư trả lại và trên trang của báo cáo. Thư đôn đốc tự dừng khi báo cáo được gửi lại.`;
  return mailText`Nếu đơn vị đã gửi báo cáo bằng văn bản giấy hoặc qua mạng của Đảng, đề nghị báo bộ phận đầu mối để ghi nhận. Nếu không có nội dung phát sinh, đề nghị gửi báo cáo không phát sinh và nêu lý do. Thư đôn đốc tự dừng khi báo cáo được gửi.`;
}

function request(unit: string, owner: string, today: PlainDate, report: OwedReport): MailText {
  const send = report.returned ? 'hoàn thiện, gửi lại' : 'gửi';
  return mailText`
**Đề nghị ${unit} ${send} ${shortReportTitle(report.title)} về ${owner} ${byWhen(today, report)}.**

[Mở báo cáo của đơn vị](${report.link})`;
}

function timeLeft(today: PlainDate, due: PlainDate): string {
  const days = daysBetween(today, due);
  if (days === 0) return 'Hạn hôm nay';
  return days > 0 ? `Còn ${days} ngày` : `Quá hạn ${-days} ngày`;
}

function byWhen(today: PlainDate, { due }: OwedReport): string {
  const late = daysBetween(due, today);
  return late > 0
    ? `ngay trong hôm nay; hạn gửi là ${deadlineText(due)}, đã quá ${late} ngày`
    : `chậm nhất ${deadlineText(due)}`;
}
