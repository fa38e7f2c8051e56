import type { DraftSnapshot } from '@common/contracts/draft-snapshot';
import type { DocumentKind } from '../kinds/document-kind';
import type { OfficialForm } from '../forms/official-form';
import type { PlacedBlock } from '../official-document';
import { indicatorSentences, indicatorTable } from './indicator-results';
import { leadingStatements } from './leading-statements';
import { basesOf, plan } from './legal-basis';
import { participationSentence } from './participation';
import { heading, paragraph } from './placed';
import { reviewTitle, shortSubject } from './review-title';

const statementsAtMost = 8;

/** What is asked of the addressee, and how the paper closes. */
export type Request = Readonly<{ asks: readonly string[]; closing: string; why: readonly string[] }>;

/** The text of a submission: căn cứ, sự cần thiết, quá trình, kết quả, phương hướng, kiến nghị, what is asked. */
export function submissionText(
  kind: DocumentKind,
  form: OfficialForm,
  draft: DraftSnapshot,
  request: Request,
): readonly PlacedBlock[] {
  const { campaign } = draft;
  return [
    ...basesOf(form, campaign.legalBasis),
    paragraph(
      `${kind.issuerInText} kính trình ${kind.addressee} kết quả ${reviewTitle(campaign)} `,
      `(sau đây viết tắt là ${shortSubject(campaign)}) như sau:`,
    ),
    heading(1, 'Sự cần thiết'),
    ...request.why.map((text) => paragraph(text)),
    heading(1, 'Quá trình xây dựng Báo cáo sơ kết'),
    ...makingOf(draft),
    heading(1, `Kết quả thực hiện ${shortSubject(campaign)}`),
    heading(2, 'Kết quả thực hiện các chỉ tiêu'),
    ...(draft.indicators.length === 0 ? [] : [...indicatorSentences(draft), indicatorTable(draft)]),
    ...summary(2, 'Những kết quả nổi bật', draft, 'danh-gia.noi-bat'),
    ...summary(2, 'Hạn chế, tồn tại', draft, 'danh-gia.han-che'),
    ...summary(2, 'Nguyên nhân', draft, 'danh-gia.nguyen-nhan'),
    ...summary(1, 'Phương hướng, nhiệm vụ và giải pháp', draft, 'phuong-huong'),
    ...summary(1, 'Đề xuất, kiến nghị của các bộ, ngành, địa phương', draft, 'kien-nghi'),
    heading(1, `Nội dung trình ${kind.addressee}`),
    paragraph(`${kind.issuerInText} kính trình ${kind.addressee}:`),
    ...request.asks.map((text, index) => paragraph(`${index + 1}. ${text}`)),
    paragraph(request.closing),
  ];
}

function makingOf(draft: DraftSnapshot): readonly PlacedBlock[] {
  const { campaign } = draft;
  const written = draft.sections.filter((section) => section.leaf && section.blocks.length > 0).length;
  const leaves = draft.sections.filter((section) => section.leaf).length;
  return [
    paragraph(
      `Việc sơ kết được tiến hành theo ${plan(campaign)}. Các bộ, ngành, địa phương, đơn vị xây dựng báo cáo theo một `,
      'đề cương thống nhất; nội dung báo cáo được tổng hợp theo từng mục của đề cương.',
    ),
    participationSentence(draft),
    paragraph(
      `Dự thảo lần ${draft.number} được tổng hợp từ các báo cáo đã tiếp nhận, có nội dung ở ${written}/${leaves} mục của đề cương; `,
      'danh sách đơn vị gửi báo cáo kèm theo Báo cáo sơ kết.',
    ),
  ];
}

/** A heading and the statements most units make; where the draft has none, it says so. */
function summary(level: number, title: string, draft: DraftSnapshot, section: string): readonly PlacedBlock[] {
  const statements = leadingStatements(draft, section, statementsAtMost);
  const text = statements.length > 0 ? statements : [paragraph('Các báo cáo đã tiếp nhận chưa có nội dung ở mục này.')];
  return [heading(level, title), ...text];
}
