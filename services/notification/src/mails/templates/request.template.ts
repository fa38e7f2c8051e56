import { shortDate } from '@common/time/official-date';
import { z } from 'zod';
import { mailText } from './mail-text';
import { defineTemplate } from './template';
import { deadlineText, reportTitle, shortReportTitle } from './wording';

/** Task 3 of plan 655/KH-BYT: asks a participant for its report, with the outline. */
export const requestTemplate = defineTemplate(
  'request',
  1,
  z.object({
    title: z.string().min(1),
    code: z.string().min(1),
    outlineTitle: z.string().min(1),
    outlineVersion: z.int().min(1),
    outlineLink: z.url(),
    due: z.iso.date(),
  }),
  {
    subject: ({ title, due }) => `[Đề nghị báo cáo] ${shortReportTitle(title)} – hạn ${shortDate(due)}`,
    body: ({ title, code, outlineTitle, outlineVersion, outlineLink, due }, { unit, owner, link }) => mailText`
**${owner} đề nghị ${unit} xây dựng và gửi ${shortReportTitle(title)} chậm nhất ${deadlineText(due)}.**

- Nội dung: ${reportTitle(title)}
- Căn cứ: Kế hoạch số ${code}
- Đề cương kèm theo: [${outlineTitle} (phiên bản ${outlineVersion})](${outlineLink})
- Nơi nhận báo cáo: ${owner}

[Mở báo cáo của đơn vị để soạn thảo hoặc tải lên tệp Word](${link})

Báo cáo viết theo từng mục của Đề cương. Nơi nào không phát sinh nội dung thì ghi rõ lý do, không để trống. Sau khi gửi, đơn vị nhận được biên nhận điện tử.`,
  },
);
