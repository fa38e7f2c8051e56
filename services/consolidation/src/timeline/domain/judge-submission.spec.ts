import type { CampaignEvidence } from './evidence';
import { document, evidenceWith } from './evidence.builder';
import { judgeTask } from './judge-task';

const judge = (title: string, given: Partial<CampaignEvidence> = {}) => judgeTask(title, evidenceWith(given));

const toGovernment = 'Hoàn thiện các dự thảo, trình Ban cán sự đảng Chính phủ';
const revision =
  'Tiếp thu, chỉnh lý theo ý kiến của Chính phủ, xây dựng dự thảo Kết luận của Bộ Chính trị nếu được yêu cầu';
const toPolitburo = 'Trình Bộ Chính trị: Báo cáo sơ kết, Tờ trình Bộ Chính trị';
const drafts = [1, 2, 3, 4].map((number) => ({ id: `d${number}`, number, frozenOn: `2022-0${number + 5}-20` }));
const issued = (kind: string, draftId: string, issuedOn: string) =>
  document(kind, { draftId, renderedOn: '2022-09-01', number: '12/TTr-BYT', issuedOn });

it('does not take the papers of drafts 1 and 2 for a submission to the Government', () => {
  const documents = [document('to-trinh-chinh-phu'), document('to-trinh-chinh-phu', { draftId: 'd2' })];
  expect(judge(toGovernment, { drafts, documents })).toMatchObject({ state: 'not-started', startedOn: null });
});

it('sees the submission to the Government begun with the final paper rendered, and done with it issued', () => {
  const final = document('to-trinh-chinh-phu', { draftId: 'd3', renderedOn: '2022-09-01' });
  expect(judge(toGovernment, { drafts, documents: [final] })).toMatchObject({
    state: 'in-progress',
    startedOn: '2022-09-01',
    finishedOn: null,
    evidence: [
      { kind: 'documents-rendered', count: 1, of: 1, refs: [{ type: 'document', missing: false }] },
      { kind: 'document-issued', count: 0, of: 1, refs: [{ type: 'document-kind', missing: true }] },
    ],
  });
  const documents = [issued('to-trinh-chinh-phu', 'd3', '2022-09-20')];
  expect(judge(toGovernment, { drafts, documents })).toMatchObject({
    state: 'done',
    startedOn: '2022-09-01',
    finishedOn: '2022-09-20',
    evidence: [{}, { count: 1, refs: [{ name: 'Tờ trình Chính phủ số 12/TTr-BYT' }] }],
  });
});

it('wants both papers that go to the Politburo issued', () => {
  expect(judge(toPolitburo, { drafts })).toMatchObject({ state: 'not-started' });
  const one = [issued('to-trinh-bo-chinh-tri', 'd4', '2022-10-20')];
  expect(judge(toPolitburo, { drafts, documents: one })).toMatchObject({
    state: 'in-progress',
    finishedOn: null,
    evidence: [{}, { count: 1, of: 2, refs: [{ id: 'bao-cao-so-ket', missing: true }, { missing: false }] }],
  });
  const both = [...one, issued('bao-cao-so-ket', 'd4', '2022-10-21')];
  expect(judge(toPolitburo, { drafts, documents: both })).toMatchObject({ state: 'done', finishedOn: '2022-10-21' });
});

it('has not begun the revision until a draft follows the one that went to the Government', () => {
  const sent = issued('to-trinh-chinh-phu', 'd3', '2022-09-20');
  const before = drafts.slice(0, 3);
  const notYet = { state: 'not-started', startedOn: null, evidence: [{ kind: 'document-issued', count: 0, of: 2 }] };
  expect(judge(revision, { drafts: before })).toMatchObject(notYet);
  expect(judge(revision, { drafts: before, documents: [sent] })).toMatchObject(notYet);
  expect(judge(revision, { drafts, documents: [sent] })).toMatchObject({
    state: 'in-progress',
    startedOn: '2022-09-20',
    evidence: [
      { kind: 'draft-frozen', refs: [{ id: 'd4' }] },
      { kind: 'document-issued', count: 0, of: 2 },
    ],
  });
});

it('takes the revision as done once both papers of the revised draft are issued', () => {
  const documents = [
    issued('to-trinh-chinh-phu', 'd3', '2022-09-20'),
    issued('bao-cao-so-ket', 'd4', '2022-10-21'),
    issued('to-trinh-bo-chinh-tri', 'd4', '2022-10-20'),
  ];
  expect(judge(revision, { drafts, documents })).toMatchObject({ state: 'done', finishedOn: '2022-10-21' });
});
