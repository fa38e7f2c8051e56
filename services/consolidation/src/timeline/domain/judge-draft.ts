import { foldWords } from '@common/vietnamese/fold';
import type { CampaignEvidence, DraftEvidence } from './evidence';
import { judgement, type Judgement } from './judgement';
import { documentsOf, firstDay, paperRefs, papersNamed, papersOf } from './papers';
import { proof, type Proof } from './proof';

/** "Dự thảo lần n": done when it is frozen and every paper that the title names is rendered from it. */
export function judgeDraft(evidence: CampaignEvidence, title: string): Judgement {
  const number = draftNumberIn(title);
  const draft = evidence.drafts.find((one) => one.number === number);
  const papers = papersOf(papersNamed(title) ?? ['Báo cáo sơ kết'], documentsOf(draft, evidence));
  const rendered = papers.filter(({ documents }) => documents.length > 0);
  const days = rendered.map(({ documents }) => firstDay(documents.map(({ renderedOn }) => renderedOn)));
  return judgement(
    !draft ? 'not-started' : rendered.length >= papers.length ? 'done' : 'in-progress',
    draft ? [draft.frozenOn, ...days] : [],
    [
      draftFrozen(number, draft),
      proof('documents-rendered', 'Văn bản đã kết xuất', 'Documents rendered', {
        count: rendered.length,
        of: papers.length,
        refs: paperRefs(papers),
      }),
    ],
  );
}

export function draftFrozen(number: number, draft: DraftEvidence | undefined): Proof {
  return proof('draft-frozen', `Dự thảo lần ${number} đã chốt`, `Draft ${number} frozen`, {
    count: draft ? 1 : 0,
    of: 1,
    refs: draft ? [{ type: 'draft', id: draft.id, name: `Dự thảo lần ${number}`, missing: false }] : [],
  });
}

/** The n of "dự thảo lần n" in a task's title; 0 where it names no draft. */
export function draftNumberIn(title: string): number {
  return Number(/du thao lan (\d+)/.exec(foldWords(title))?.[1] ?? 0);
}
