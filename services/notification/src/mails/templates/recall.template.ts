import { shortDate } from '@common/time/official-date';
import { z } from 'zod';
import { mailText } from './mail-text';
import { defineTemplate } from './template';
import { deadlineText, shortReportTitle } from './wording';

/** Acknowledges that a unit has taken its report back. */
export const recallTemplate = defineTemplate(
  'recall',
  3,
  z.object({ title: z.string().min(1), revision: z.int().min(1), due: z.iso.date() }),
  {
    subject: ({ title, due }) => `[Đã rút lại] ${shortReportTitle(title)} – hạn ${shortDate(due)}`,
    body: ({ title, revision, due }, { unit, owner, link }) => mailText`
**${unit} đã rút lại ${shortReportTitle(title)} (lần gửi thứ ${revision}); đề nghị chỉnh sửa và gửi lại ${owner} theo hạn gửi ${deadlineText(due)}.**

[Mở báo cáo để chỉnh sửa và gửi lại](${link})

Biên nhận của lần gửi đã rút lại vẫn xác nhận rằng đơn vị đã gửi lần đó, nhưng báo cáo được tính là chưa gửi cho đến khi gửi lại.`,
  },
);
