import type { CampaignEvidence } from './evidence';
import { document, evidenceWith, participant, section } from './evidence.builder';
import { judgeTask } from './judge-task';

const judge = (title: string, given: Partial<CampaignEvidence> = {}) => judgeTask(title, evidenceWith(given));

const letters = 'Văn bản gửi các bộ, ngành, địa phương đề nghị sơ kết và xây dựng Báo cáo sơ kết theo Đề cương';
const merging = 'Tổng hợp báo cáo của các bộ, ngành, địa phương, đơn vị thuộc Bộ Y tế';
const firstDraft = 'Hoàn thành dự thảo lần 1: Báo cáo sơ kết, Tờ trình Chính phủ; Tờ trình Bộ Chính trị';
const draft = { id: 'd1', number: 1, frozenOn: '2022-07-29' };

it('takes the plan as made on the day of its paper where that is known, else on the day the campaign opened', () => {
  const title = 'Xây dựng Kế hoạch sơ kết; thành lập Ban soạn thảo, Tổ biên tập';
  expect(judge(title)).toMatchObject({
    state: 'done',
    startedOn: '2022-05-13',
    finishedOn: '2022-05-13',
    evidence: [{ kind: 'plan-open', count: 1, of: 1, refs: [{ id: 'c', missing: false }] }],
  });
  const campaign = { id: 'c', code: '655/KH-BYT', issuedOn: '2022-05-13', openedOn: '2022-06-09' };
  expect(judge(title, { campaign })).toMatchObject({ finishedOn: '2022-05-13' });
});

it('takes the outline as published, on the day that it names itself or on one that is not known', () => {
  const title = 'Xây dựng Đề cương Báo cáo sơ kết';
  expect(judge(title)).toMatchObject({
    state: 'done',
    startedOn: null,
    finishedOn: null,
    evidence: [{ kind: 'outline-published', count: 1, of: 1, refs: [{ id: 'NQ20-5N', missing: false }] }],
  });
  const outline = { code: 'NQ20-5N', version: 1, publishedOn: '2022-05-13' };
  expect(judge(title, { outline })).toMatchObject({ startedOn: '2022-05-13', finishedOn: '2022-05-13' });
});

it('counts request letters against participants and names who has none', () => {
  expect(judge(letters)).toMatchObject({ state: 'not-started', startedOn: null, finishedOn: null });
  const two = [participant('A', '2022-06-10'), participant('B', '2022-06-09')];
  expect(judge(letters, { participants: [...two, participant('C')] })).toMatchObject({
    state: 'in-progress',
    startedOn: '2022-06-09',
    finishedOn: null,
    evidence: [{ kind: 'letters-sent', count: 2, of: 3, refs: [{ type: 'unit', id: 'C', missing: true }] }],
  });
  expect(judge(letters, { participants: two })).toMatchObject({ state: 'done', finishedOn: '2022-06-10' });
});

it('names at most fifty of those who lack something, and counts them all', () => {
  const participants = Array.from({ length: 11_400 }, (_, index) => participant(`Xã ${index}`));
  const [proof] = judge(letters, { participants }).evidence;
  expect([proof!.of, proof!.refs.length]).toEqual([11_400, 50]);
});

it('takes the merging as done on the day the last report was accepted or the last section got text', () => {
  expect(judge(merging).state).toBe('not-started');
  const participants = [participant('A', null, '2022-06-29'), participant('B', null, '2022-07-04')];
  const one = judge(merging, { participants, sections: [section('II.1', '2022-06-29'), section('III.2')] });
  expect(one).toMatchObject({ state: 'in-progress', startedOn: '2022-06-29', finishedOn: null });
  expect(one.evidence[1]).toMatchObject({
    kind: 'sections-with-text',
    count: 1,
    of: 2,
    refs: [{ type: 'section', id: 'id-III.2', name: 'III.2 Mục', missing: true }],
  });
  const sections = [section('II.1', '2022-06-29'), section('III.2', '2022-07-11')];
  expect(judge(merging, { participants, sections })).toMatchObject({ state: 'done', finishedOn: '2022-07-11' });
  const owing = [...participants, participant('C')];
  expect(judge(merging, { participants: owing, sections }).state).toBe('in-progress');
});

it('wants the draft frozen and all three papers rendered from it, and names the one that lacks', () => {
  expect(judge(firstDraft)).toMatchObject({ state: 'not-started', startedOn: null });
  const documents = [document('bao-cao-so-ket'), document('to-trinh-chinh-phu', { renderedOn: '2022-08-01' })];
  const partly = judge(firstDraft, { drafts: [draft], documents });
  expect(partly).toMatchObject({ state: 'in-progress', startedOn: '2022-07-29', finishedOn: null });
  expect(partly.evidence).toMatchObject([
    { kind: 'draft-frozen', count: 1, of: 1, refs: [{ type: 'draft', id: 'd1' }] },
    {
      kind: 'documents-rendered',
      count: 2,
      of: 3,
      refs: [
        { type: 'document', missing: false },
        { type: 'document', missing: false },
        { type: 'document-kind', id: 'to-trinh-bo-chinh-tri', name: 'Tờ trình Bộ Chính trị', missing: true },
      ],
    },
  ]);
  const all = [...documents, document('to-trinh-bo-chinh-tri')];
  expect(judge(firstDraft, { drafts: [draft], documents: all })).toMatchObject({
    state: 'done',
    finishedOn: '2022-08-01',
  });
});

it('takes papers of another draft for none of this one', () => {
  const documents = ['bao-cao-so-ket', 'to-trinh-chinh-phu', 'to-trinh-bo-chinh-tri'].map((kind) => document(kind));
  const second = firstDraft.replace('lần 1', 'lần 2');
  expect(judge(second, { drafts: [draft], documents }).state).toBe('not-started');
  const drafts = [draft, { id: 'd2', number: 2, frozenOn: '2022-08-20' }];
  expect(judge(second, { drafts, documents })).toMatchObject({ state: 'in-progress', startedOn: '2022-08-20' });
});

it('leaves the end of a task open whose last day was not kept', () => {
  const documents = ['bao-cao-so-ket', 'to-trinh-chinh-phu', 'to-trinh-bo-chinh-tri'].map((kind) =>
    document(kind, { renderedOn: null }),
  );
  expect(judge(firstDraft, { drafts: [draft], documents })).toMatchObject({
    state: 'done',
    startedOn: '2022-07-29',
    finishedOn: null,
  });
});

it.each([
  'Tổ chức khảo sát, đánh giá tình hình thực hiện Nghị quyết 20-NQ/TW tại một số địa phương',
  'Tổ chức xin ý kiến các Ban, Bộ, ngành, các tỉnh, thành phố',
  'Hội thảo xin ý kiến rộng rãi các bộ, ngành, địa phương, tổ chức quốc tế',
])('says of "%s" that there is no data, since no source is built', (title) => {
  expect(judge(title)).toEqual({ state: 'no-data', startedOn: null, finishedOn: null, evidence: [] });
});
