import { shortDate } from '@common/time/official-date';
import { z } from 'zod';
import { mailText } from './mail-text';
import { defineTemplate } from './template';
import { dayText, shortReportTitle } from './wording';

const LateReport = z.object({
  unit: z.string().min(1),
  title: z.string().min(1),
  due: z.iso.date(),
  daysLate: z.int().min(1),
  /** It had been sent and was given back. */
  returned: z.boolean(),
  contact: z.string().min(1),
});
type LateReport = z.infer<typeof LateReport>;

/** One a working day for a superior: which units below owe a report, since when, and whom to call. */
export const digestTemplate = defineTemplate(
  'digest',
  3,
  z.object({ today: z.iso.date(), reports: z.array(LateReport).min(1) }),
  {
    subject: ({ today, reports }) => `[Quá hạn] ${standing(reports)} – tính đến ${shortDate(today)}`,
    body: ({ today, reports }, { unit, link }) => mailText`
**Đề nghị ${unit} đôn đốc các đơn vị dưới đây ${wanted(reports)} ngay trong ngày ${dayText(today)}.**

| Đơn vị | Báo cáo | Tình trạng | Hạn gửi | Số ngày quá hạn | Liên hệ
${reports.map(({ unit: late, title, due, daysLate, returned, contact }) => mailText`| ${late} | ${shortReportTitle(title)} | ${returned ? 'đang hoàn thiện theo yêu cầu' : 'chưa gửi'} | ${shortDate(due)} | ${daysLate} | ${contact}`)}

[Mở danh sách báo cáo quá hạn](${link})`,
  },
);

/** "7 báo cáo chưa gửi, 1 báo cáo đang hoàn thiện theo yêu cầu": who has sent is not said to have sent nothing. */
function standing(reports: readonly LateReport[]): string {
  return counted(
    reports,
    (unsent) => `${unsent} báo cáo chưa gửi`,
    (back) => `${back} báo cáo đang hoàn thiện theo yêu cầu`,
  ).join(', ');
}

function wanted(reports: readonly LateReport[]): string {
  return counted(
    reports,
    (unsent) => `gửi ${unsent} báo cáo còn thiếu`,
    (back) => `hoàn thiện, gửi lại ${back} báo cáo`,
  ).join(' và ');
}

function counted(
  reports: readonly LateReport[],
  unsent: (count: number) => string,
  back: (count: number) => string,
): string[] {
  const returned = reports.filter((report) => report.returned).length;
  return [
    ...(reports.length > returned ? [unsent(reports.length - returned)] : []),
    ...(returned > 0 ? [back(returned)] : []),
  ];
}
