import type { DraftSnapshot } from '@common/contracts/draft-snapshot';
import type { DocumentKind } from '../kinds/document-kind';
import type { OfficialForm } from '../forms/official-form';
import { plan } from './legal-basis';
import { reviewTitle, shortSubject } from './review-title';
import { submissionText } from './submission-text';
import type { TextParts } from './text-parts';

/** Tờ trình Bộ Chính trị: the Government's Party body submits the report to the Politburo. */
export function politburoSubmission(kind: DocumentKind, form: OfficialForm, draft: DraftSnapshot): TextParts {
  const subject = shortSubject(draft.campaign);
  return {
    abstract: `về việc ${reviewTitle(draft.campaign)}`,
    contents: false,
    body: submissionText(kind, form, draft, {
      why: [
        `${plan(draft.campaign)} yêu cầu đánh giá kết quả thực hiện ${subject} của các bộ, ngành, địa phương và báo cáo Bộ Chính trị.`,
        `${kind.issuerInText} trình ${kind.addressee} Báo cáo sơ kết để đánh giá những kết quả đạt được, hạn chế, nguyên nhân và xem xét các nhiệm vụ, giải pháp tiếp tục thực hiện ${subject}.`,
      ],
      asks: [
        `Xem xét, cho ý kiến đối với Báo cáo sơ kết thực hiện ${subject}.`,
        'Xem xét các đề xuất, kiến nghị của bộ, ngành, địa phương nêu tại Tờ trình này.',
        `Cho chủ trương về việc ban hành kết luận để tiếp tục thực hiện ${subject}.`,
      ],
      closing: `${kind.issuerInText} kính trình ${kind.addressee} xem xét, cho ý kiến chỉ đạo (gửi kèm Báo cáo sơ kết)`,
    }),
    annexes: [],
    notes: [],
  };
}
