import type { CampaignEvidence } from './evidence';
import { isOverdue, judgeTask } from './judge-task';

const noEvents: CampaignEvidence = {
  code: '655/KH-BYT',
  outline: 'NQ20-5N',
  participants: 115,
  accepted: 0,
  lettersSent: 0,
  sections: 18,
  sectionsWithText: 0,
  drafts: [],
  issued: [],
};
const state = (title: string, evidence: Partial<CampaignEvidence> = {}) =>
  judgeTask(title, { ...noEvents, ...evidence }).state;

const letters = 'Văn bản gửi các bộ, ngành, địa phương đề nghị sơ kết và xây dựng Báo cáo sơ kết theo Đề cương';
const merging = 'Tổng hợp báo cáo của các bộ, ngành, địa phương, đơn vị thuộc Bộ Y tế';
const firstDraft = 'Hoàn thành dự thảo lần 1: Báo cáo sơ kết, Tờ trình Chính phủ; Tờ trình Bộ Chính trị';

it('takes plan and outline as done once the campaign is open', () => {
  expect(state('Xây dựng Kế hoạch sơ kết; thành lập Ban soạn thảo, Tổ biên tập')).toBe('done');
  expect(state('Xây dựng Đề cương Báo cáo sơ kết')).toBe('done');
});

it('counts request letters against participants', () => {
  expect(state(letters)).toBe('not-started');
  expect(state(letters, { lettersSent: 60 })).toBe('in-progress');
  expect(judgeTask(letters, { ...noEvents, lettersSent: 115 })).toMatchObject({
    state: 'done',
    evidence: [{ count: 115, of: 115 }],
  });
});

it('takes the merging as done only when all reports and all sections are there', () => {
  expect(state(merging)).toBe('not-started');
  expect(state(merging, { accepted: 115, sectionsWithText: 17 })).toBe('in-progress');
  expect(state(merging, { accepted: 115, sectionsWithText: 18 })).toBe('done');
});

it('wants the draft frozen and all three papers rendered from it', () => {
  const draft = { number: 1, frozenOn: '2022-07-29', documents: 2 };
  expect(state(firstDraft)).toBe('not-started');
  expect(state(firstDraft, { drafts: [draft] })).toBe('in-progress');
  expect(state(firstDraft, { drafts: [{ ...draft, documents: 3 }] })).toBe('done');
  expect(state(firstDraft.replace('lần 1', 'lần 2'), { drafts: [{ ...draft, documents: 3 }] })).toBe('not-started');
});

it('sees the submission to the Politburo in the issued document', () => {
  const title = 'Trình Bộ Chính trị: Báo cáo sơ kết, Tờ trình Bộ Chính trị';
  expect(state(title)).toBe('not-started');
  expect(
    state(title, { issued: [{ kind: 'to-trinh-bo-chinh-tri', number: '12-TTr/BCSĐ', issuedOn: '2022-10-20' }] }),
  ).toBe('done');
});

it('says that there is no data where no source is built, and never calls that overdue', () => {
  const survey = 'Tổ chức khảo sát, đánh giá tình hình thực hiện Nghị quyết 20-NQ/TW tại một số địa phương';
  expect(judgeTask(survey, noEvents)).toEqual({ state: 'no-data', evidence: [] });
  expect(isOverdue('no-data', '2022-06', '2022-12-01')).toBe(false);
  expect(isOverdue('in-progress', '2022-06', '2022-07-01')).toBe(true);
  expect(isOverdue('in-progress', '2022-06', '2022-06-30')).toBe(false);
  expect(isOverdue('done', '2022-06', '2022-07-01')).toBe(false);
});
