import { shortDate } from '@common/time/official-date';
import { z } from 'zod';
import { mailText } from './mail-text';
import { defineTemplate } from './template';
import { deadlineText, shortReportTitle } from './wording';

/** Tells a unit that its report came back, why, and by when it is wanted again. */
export const returnTemplate = defineTemplate(
  'return',
  1,
  z.object({
    title: z.string().min(1),
    revision: z.int().min(1),
    reason: z.string().trim().min(1),
    returnedBy: z.string().min(1),
    /** Null: the old deadline stands. */
    resubmitBy: z.iso.date().nullable(),
  }),
  {
    subject: ({ title, resubmitBy }) =>
      `[Trả lại để hoàn thiện] ${shortReportTitle(title)}${resubmitBy ? ` – hạn gửi lại ${shortDate(resubmitBy)}` : ''}`,
    body: ({ title, revision, reason, returnedBy, resubmitBy }, { unit, link }) => mailText`
**Đề nghị ${unit} hoàn thiện và gửi lại ${shortReportTitle(title)} ${resubmitBy ? `chậm nhất ${deadlineText(resubmitBy)}` : 'trong thời gian sớm nhất'}.**

Báo cáo gửi lần thứ ${revision} được ${returnedBy} trả lại với lý do:

> ${reason}

[Mở báo cáo để chỉnh sửa](${link})

Nội dung đã gửi vẫn được lưu; đơn vị chỉ cần sửa những phần được nêu rồi gửi lại.`,
  },
);
