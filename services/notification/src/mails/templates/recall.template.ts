import { shortDate } from '@common/time/official-date';
import { z } from 'zod';
import { mailText } from './mail-text';
import { defineTemplate } from './template';
import { deadlineText, shortReportTitle } from './wording';

/** Acknowledges that a unit has taken its report back. */
export const recallTemplate = defineTemplate(
  'recall',
  2,
  z.object({ title: z.string().min(1), revision: z.int().min(1), due: z.iso.date() }),
  {
    subject: ({ title, due }) => `[Đã thu hồi] ${shortReportTitle(title)} – hạn ${shortDate(due)}`,
    body: ({ title, revision, due }, { unit, owner, link }) => mailText`
**${unit} đã thu hồi ${shortReportTitle(title)} (lần gửi thứ ${revision}); đề nghị chỉnh sửa và gửi lại ${owner} theo hạn gửi ${deadlineText(due)}.**

[Mở báo cáo để chỉnh sửa và gửi lại](${link})

Biên nhận của lần gửi đã thu hồi không còn giá trị xác nhận việc gửi báo cáo.`,
  },
);
