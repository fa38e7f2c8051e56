import type { CampaignEvidence, DocumentEvidence } from './evidence';
import { draftFrozen } from './judge-draft';
import { judgement, type Judgement, progress } from './judgement';
import { documentsOf, firstDay, paperRefs, type Paper, papersOf } from './papers';
import { proof, type Proof } from './proof';

/**
 * Done when all its papers are issued. Begun when one is, or is rendered from a draft that comes after those the plan
 * numbers: the papers of drafts 1 and 2 are for comments, not for submission.
 */
export function judgeSubmission(evidence: CampaignEvidence, names: readonly string[]): Judgement {
  const finished = evidence.drafts.filter(({ number }) => number > evidence.draftsPlanned);
  const final = evidence.documents.filter((one) => isIssued(one) || finished.some(({ id }) => id === one.draftId));
  const papers = papersOf(names, final);
  const ready = papers.filter(({ documents }) => documents.length > 0);
  const issued = issuedOf(papers);
  const state = progress(issued.filter(({ documents }) => documents.length > 0).length, papers.length);
  const begun = state === 'not-started' && ready.length > 0 ? 'in-progress' : state;
  const judged = judgement(begun, issuedDays(issued), [
    proof('documents-rendered', 'Văn bản hoàn thiện đã kết xuất', 'Final papers rendered', {
      count: ready.length,
      of: papers.length,
      refs: paperRefs(papers),
    }),
    documentsIssued(issued),
  ]);
  return { ...judged, startedOn: firstDay([...issuedDays(issued), ...renderedDays(ready)]) };
}

/**
 * Nothing is told of the Government's opinion itself: the revision is seen in a draft that follows the one whose Tờ trình
 * Chính phủ was issued, and in its papers.
 */
export function judgeGovernmentRevision(evidence: CampaignEvidence): Judgement {
  const submitted = evidence.documents.find((one) => one.kind === 'to-trinh-chinh-phu' && isIssued(one));
  const draft = evidence.drafts.find(({ id }) => id === submitted?.draftId);
  const revised = draft && evidence.drafts.findLast(({ number }) => number > draft.number);
  const papers = papersOf(['Báo cáo sơ kết', 'Tờ trình Bộ Chính trị'], documentsOf(revised, evidence));
  const issued = issuedOf(papers);
  if (!revised) return judgement('not-started', [], [documentsIssued(issued)]);
  const complete = issued.every(({ documents }) => documents.length > 0);
  return judgement(
    complete ? 'done' : 'in-progress',
    [revised.frozenOn, ...issuedDays(issued)],
    [draftFrozen(revised.number, revised), documentsIssued(issued)],
  );
}

function issuedOf(papers: readonly Paper[]): Paper[] {
  return papers.map((paper) => ({ ...paper, documents: paper.documents.filter(isIssued) }));
}

function isIssued({ issuedOn }: DocumentEvidence): boolean {
  return issuedOn !== null;
}

function documentsIssued(issued: readonly Paper[]): Proof {
  return proof('document-issued', 'Văn bản đã ban hành', 'Documents issued', {
    count: issued.filter(({ documents }) => documents.length > 0).length,
    of: issued.length,
    refs: paperRefs(issued),
  });
}

function issuedDays(issued: readonly Paper[]): string[] {
  return issued.flatMap(({ documents }) => firstDay(documents.map(({ issuedOn }) => issuedOn)) ?? []);
}

function renderedDays(papers: readonly Paper[]): string[] {
  return papers.flatMap(({ documents }) => documents.flatMap(({ renderedOn }) => renderedOn ?? []));
}
