import { shortDate } from '@common/time/official-date';
import { z } from 'zod';
import { mailText } from './mail-text';
import { defineTemplate } from './template';
import { deadlineText, shortReportTitle } from './wording';

/** Tells a unit of its new deadline, with the reason and who decided. */
export const newDeadlineTemplate = defineTemplate(
  'new-deadline',
  2,
  z.object({
    title: z.string().min(1),
    due: z.iso.date(),
    formerDue: z.iso.date(),
    reason: z.string().trim().min(1),
    decidedBy: z.string().min(1),
  }),
  {
    subject: ({ title, due }) => `[Hạn mới] ${shortReportTitle(title)} – hạn ${shortDate(due)}`,
    body: ({ title, due, formerDue, reason, decidedBy }, { unit, owner, link }) => mailText`
**${unit} gửi ${shortReportTitle(title)} về ${owner} theo hạn gửi mới: ${deadlineText(due)}.**

- Hạn gửi cũ: ${shortDate(formerDue)}
- Lý do thay đổi: ${reason}
- Người quyết định: ${decidedBy}

[Mở báo cáo của đơn vị](${link})

Các thư đôn đốc sau thư này tính theo hạn gửi mới.`,
  },
);
