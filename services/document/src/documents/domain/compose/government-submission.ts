import type { DraftSnapshot } from '@common/contracts/draft-snapshot';
import type { DocumentKind } from '../kinds/document-kind';
import type { OfficialForm } from '../forms/official-form';
import { plan } from './legal-basis';
import { reviewTitle, shortSubject } from './review-title';
import { submissionText } from './submission-text';
import type { TextParts } from './text-parts';

/** Tờ trình Chính phủ: the Ministry asks the Government for its opinion on the report before it goes to the Politburo. */
export function governmentSubmission(kind: DocumentKind, form: OfficialForm, draft: DraftSnapshot): TextParts {
  const subject = shortSubject(draft.campaign);
  return {
    abstract: `về việc ${reviewTitle(draft.campaign)}`,
    contents: false,
    body: submissionText(kind, form, draft, {
      why: [
        `${plan(draft.campaign)} yêu cầu đánh giá kết quả thực hiện ${subject}, làm rõ những kết quả đạt được, tồn tại, khó khăn, vướng mắc và nguyên nhân, đề xuất nhiệm vụ, giải pháp trong thời gian tới và báo cáo Ban cán sự đảng Chính phủ, Bộ Chính trị.`,
        `Trên cơ sở báo cáo của các bộ, ngành, địa phương, đơn vị, ${kind.issuerInText} đã xây dựng dự thảo Báo cáo sơ kết và thấy cần thiết trình ${kind.addressee} xem xét, cho ý kiến trước khi trình Bộ Chính trị.`,
      ],
      asks: [
        `Xem xét, cho ý kiến đối với dự thảo Báo cáo sơ kết thực hiện ${subject}.`,
        'Xem xét, cho ý kiến đối với các đề xuất, kiến nghị của bộ, ngành, địa phương nêu tại Tờ trình này.',
        'Cho ý kiến đối với dự thảo Tờ trình của Ban cán sự đảng Chính phủ trình Bộ Chính trị.',
      ],
      closing: `${kind.issuerInText} kính trình ${kind.addressee} xem xét, quyết định (gửi kèm dự thảo Báo cáo sơ kết và dự thảo Tờ trình Bộ Chính trị)`,
    }),
    annexes: [],
    notes: [],
  };
}
