import { z } from 'zod';
import { mailText } from './mail-text';
import { defineTemplate } from './template';
import { instantText, shortReportTitle } from './wording';

/** Tells a unit that its report enters the consolidation. */
export const acceptanceTemplate = defineTemplate(
  'acceptance',
  1,
  z.object({ title: z.string().min(1), revision: z.int().min(1), acceptedAt: z.iso.datetime() }),
  {
    subject: ({ title, revision }) => `[Đã tiếp nhận] ${shortReportTitle(title)} – lần gửi thứ ${revision}`,
    body: ({ title, revision, acceptedAt }, { unit, owner, link }) => mailText`
**${owner} đã tiếp nhận ${shortReportTitle(title)} của ${unit} để tổng hợp; đơn vị không phải làm gì thêm.**

- Lần gửi được tiếp nhận: ${revision}
- Thời điểm tiếp nhận: ${instantText(acceptedAt)}

[Xem báo cáo đã được tiếp nhận](${link})`,
  },
);
