import type { DraftSnapshot } from '@common/contracts/draft-snapshot';
import type { DocumentKind } from '../kinds/document-kind';
import type { PlacedBlock } from '../official-document';
import { indicatorAnnex } from './indicator-annex';
import { indicatorSentences, indicatorTable } from './indicator-results';
import { plan } from './legal-basis';
import { participationAnnex, participationSentence } from './participation';
import { paragraph } from './placed';
import { reviewTitle, shortReviewTitle, shortSubject } from './review-title';
import { sectionBlocks, sectionNotes } from './section-blocks';
import type { Section } from './section-blocks';
import type { TextParts } from './text-parts';

/** Sections of more characters than this, about 20 pages in all, get a table of contents. */
const longFrom = 40_000;
const indicatorSection = 'ket-qua.muc-tieu';

/** Báo cáo sơ kết: the whole consolidated text by the outline, the indicators, and who took part. */
export function reviewReport(kind: DocumentKind, draft: DraftSnapshot): TextParts {
  const { campaign } = draft;
  const tables = draft.sections.filter(isIndicatorSection).flatMap((section) => tablesOf(section, draft));
  return {
    abstract: reviewTitle(campaign),
    contents: textLength(draft) > longFrom,
    body: [
      paragraph(
        `Thực hiện ${plan(campaign)}, ${kind.issuerInText} báo cáo ${kind.addressee} kết quả ${reviewTitle(campaign)} `,
        `(sau đây viết tắt là ${shortSubject(campaign)}) như sau:`,
      ),
      participationSentence(draft),
      ...draft.sections.flatMap((section) => sectionWithIndicators(section, draft)),
      paragraph(
        `Trên đây là Báo cáo kết quả ${shortReviewTitle(campaign)}, ${kind.issuerInText} kính báo cáo ${kind.addressee}`,
      ),
    ],
    annexes: [
      { title: 'Tình hình gửi báo cáo sơ kết', blocks: participationAnnex(draft) },
      { title: 'Nguồn số liệu của các chỉ tiêu', blocks: indicatorAnnex(draft) },
      ...(tables.length === 0 ? [] : [{ title: 'Số liệu chỉ tiêu của các đơn vị', blocks: tables }]),
    ],
    notes: draft.sections.flatMap(sectionNotes),
  };
}

/** The national table stands in the text; the tables of single units, dozens of them, go to an annex of their own. */
function sectionWithIndicators(section: Section, draft: DraftSnapshot): readonly PlacedBlock[] {
  const [first, ...text] = sectionBlocks(section, draft);
  if (!first) return [];
  if (!isIndicatorSection(section)) return [first, ...text];
  const national = draft.indicators.length === 0 ? [] : [...indicatorSentences(draft), indicatorTable(draft)];
  return [first, ...national, ...text.filter(({ block }) => block.type !== 'table')];
}

function tablesOf(section: Section, draft: DraftSnapshot): readonly PlacedBlock[] {
  return sectionBlocks(section, draft).filter(({ block }) => block.type === 'table');
}

function isIndicatorSection({ sectionId }: Section): boolean {
  return sectionId.endsWith(indicatorSection);
}

function textLength(draft: DraftSnapshot): number {
  return draft.sections.reduce((sum, section) => sum + JSON.stringify(section.blocks).length, 0);
}
