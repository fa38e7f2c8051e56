import { z } from 'zod';
import { mailText } from './mail-text';
import { defineTemplate } from './template';
import { instantText, shortReportTitle } from './wording';

/** Tells a unit that its report has arrived, when, and whether that was in time. */
export const receiptTemplate = defineTemplate(
  'receipt',
  3,
  z.object({
    title: z.string().min(1),
    revision: z.int().min(1),
    sentAt: z.iso.datetime(),
    receivedAt: z.iso.datetime(),
    onTime: z.boolean(),
    nil: z.boolean(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  {
    subject: ({ title, revision }) => `[Biên nhận] ${shortReportTitle(title)} – lần gửi thứ ${revision}`,
    body: ({ title, revision, sentAt, receivedAt, onTime, nil, sha256 }, { unit, owner, link }) => mailText`
**${owner} đã nhận ${shortReportTitle(title)} của ${unit} (lần gửi thứ ${revision}); đơn vị chưa phải làm gì thêm.**

- Thời điểm gửi: ${instantText(sentAt)}
- Thời điểm nhận: ${instantText(receivedAt)}
- Đúng hạn hay muộn: ${onTime ? 'gửi đúng hạn' : 'gửi muộn'}
- Nội dung: ${nil ? 'báo cáo không phát sinh' : 'báo cáo theo Đề cương'}
- Mã băm nội dung (SHA-256): ${sha256}

[Xem báo cáo và tải biên nhận có chữ ký điện tử](${link})

Trong lúc chờ kết quả thẩm định, đơn vị vẫn có thể rút lại báo cáo để chỉnh sửa, trước ngày khóa.`,
  },
);
