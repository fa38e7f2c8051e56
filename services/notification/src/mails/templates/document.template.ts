import { z } from 'zod';
import { mailText } from './mail-text';
import { defineTemplate } from './template';

/** Tells the drafting team that a document of a draft can be read. */
export const documentTemplate = defineTemplate(
  'document',
  1,
  z.object({
    title: z.string().min(1),
    campaignTitle: z.string().min(1),
    formats: z.array(z.enum(['docx', 'pdf'])).min(1),
  }),
  {
    subject: ({ title }) => `[Dự thảo đã sẵn sàng] ${title}`,
    body: ({ title, campaignTitle, formats }, { link }) => mailText`
**Đề nghị Ban soạn thảo, Tổ biên tập rà soát dự thảo ${title} vừa được kết xuất.**

- Đợt sơ kết: ${campaignTitle}
- Tệp: ${formats.map((format) => format.toUpperCase()).join(', ')}

[Mở dự thảo để đọc và tải về](${link})

Dự thảo được kết xuất từ bản tổng hợp đã chốt; báo cáo tiếp nhận sau thời điểm chốt không có trong dự thảo này.`,
  },
);
