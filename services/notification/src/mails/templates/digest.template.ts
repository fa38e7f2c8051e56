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
  contact: z.string().min(1),
});

/** One a working day for a superior: which units below owe a report, since when, and whom to call. */
export const digestTemplate = defineTemplate(
  'digest',
  1,
  z.object({ today: z.iso.date(), reports: z.array(LateReport).min(1) }),
  {
    subject: ({ today, reports }) => `[Quá hạn] ${reports.length} báo cáo chưa gửi – tính đến ${shortDate(today)}`,
    body: ({ today, reports }, { unit, link }) => mailText`
**Đề nghị ${unit} đôn đốc các đơn vị dưới đây gửi ${reports.length} báo cáo còn thiếu ngay trong ngày ${dayText(today)}.**

| Đơn vị | Báo cáo | Thời hạn | Số ngày quá hạn | Liên hệ
${reports.map(({ unit: late, title, due, daysLate, contact }) => mailText`| ${late} | ${shortReportTitle(title)} | ${shortDate(due)} | ${daysLate} | ${contact}`)}

[Mở danh sách đơn vị chưa gửi báo cáo](${link})`,
  },
);
