import { documentIssued } from '@common/contracts/document-issued';
import { documentRendered } from '@common/contracts/document-rendered';
import type { NotificationKind } from '@common/contracts/notification-kind';
import { notificationSent } from '@common/contracts/notification-sent';
import { type RunningConsolidationService, runConsolidationService } from '../../testing/running-consolidation-service';
import { campaign, campaignId, openingOf } from '../../testing/sample-campaign';
import { sampleReport } from '../../testing/sample-report';
import { TimelineView } from './timeline.view';

let service: RunningConsolidationService;
const at = `/consolidations/${campaignId}`;
const weaknesses = 'nq20.danh-gia.han-che';
const task = (no: number, title: string, month: string) => ({
  no,
  title,
  lead: ['A'],
  with: ['B'],
  from: month,
  to: month,
});
const tasks = [
  task(1, 'Xây dựng Kế hoạch sơ kết', '2022-04'),
  task(3, 'Văn bản gửi các bộ, ngành, địa phương', '2022-05'),
  task(4, 'Tổ chức khảo sát', '2022-06'),
  task(5, 'Tổng hợp báo cáo', '2022-06'),
  task(6, 'Hoàn thành dự thảo lần 1: Báo cáo sơ kết', '2022-06'),
  task(10, 'Hoàn thiện các dự thảo, trình Ban cán sự đảng Chính phủ', '2022-09'),
];
const timeline = async () => TimelineView.parse((await service.ask(`${at}/timeline`)).body);

beforeEach(async () => {
  service = await runConsolidationService();
  await service.tell(await openingOf(service.objects, { ...campaign, tasks }));
  await service.settled();
});
afterEach(() => service.stop());

it('starts with the plan open and nothing else, and says where there is no data', async () => {
  const { headline, tasks: seen } = await timeline();
  expect(headline).toMatchObject({ participants: 3, accepted: 0, owed: 3, overdue: 3, draft: { state: 'none' } });
  expect(headline.sectionsWithoutText.map(({ number }) => number)).toEqual(['II.1', 'III.2']);
  expect(seen.map(({ number, state }) => [number, state])).toEqual([
    [1, 'done'],
    [3, 'not-started'],
    [4, 'no-data'],
    [5, 'not-started'],
    [6, 'not-started'],
    [10, 'not-started'],
  ]);
  expect(seen[2]).toMatchObject({ stateName: { vi: 'chưa có dữ liệu' }, overdue: false, slipDays: null, evidence: [] });
  expect(seen[0]).toMatchObject({
    lead: ['A'],
    coordinators: ['B'],
    plan: { from: '2022-04', to: '2022-04' },
    actual: { startedOn: '2022-06-09', finishedOn: '2022-06-09' },
    slipDays: 40,
    evidence: [{ kind: 'plan-open', refs: [{ type: 'campaign', id: campaignId }] }],
  });
});

it('counts letters by participant, on their days in Vietnam, and no other mail', async () => {
  const sent = (id: string, unitId: string, kind: NotificationKind, sentAt: string) => ({
    contract: notificationSent,
    subject: id,
    data: { notificationId: id, campaignId, unitId, kind, stage: null, to: 'a@example.vn', sentAt },
  });
  await service.tell(
    sent('n1', 'province-01-party', 'request', '2022-06-08T18:00:00.000Z'),
    sent('n2', 'province-30-party', 'request', '2022-06-10T01:00:00.000Z'),
    sent('n3', 'central-BTC', 'receipt', '2022-06-11T01:00:00.000Z'),
    sent('n4', 'elsewhere', 'request', '2022-06-12T01:00:00.000Z'),
  );
  await service.settled();
  expect((await timeline()).tasks[1]).toMatchObject({
    state: 'in-progress',
    actual: { startedOn: '2022-06-09', finishedOn: null },
    overdue: true,
    evidence: [{ kind: 'letters-sent', count: 2, of: 3, refs: [{ id: 'central-BTC', name: 'Bộ Tài chính' }] }],
  });
});

it('follows reports, sections, draft and documents to the submission', async () => {
  const { accepted } = await sampleReport(service.objects, {
    unitId: 'province-01-party',
    texts: { [weaknesses]: ['Còn thiếu bác sĩ.'] },
  });
  await service.tell(accepted);
  await service.settled();
  const { body } = await service.ask(`${at}/drafts`, { role: 'editor' }, { body: { frozenOn: '2022-06-29' } });
  const { draftId } = body as { draftId: string };
  const paper = { documentId: 'd1', campaignId, draftId, kind: 'bao-cao-so-ket', title: 'Báo cáo', files: [] };
  const submission = { documentId: 'd2', campaignId, kind: 'to-trinh-chinh-phu', number: '12/TTr-BYT' };
  await service.tell(
    { contract: documentRendered, subject: 'd1', data: paper },
    { contract: documentIssued, subject: 'd2', data: { ...submission, issuedOn: '2022-10-05' } },
  );
  await service.settled();
  const { headline, tasks: seen } = await timeline();
  expect(headline).toMatchObject({
    accepted: 1,
    owed: 2,
    draft: { state: 'frozen', id: draftId, number: 1, frozenOn: '2022-06-29', late: 0 },
    sectionsWithoutText: [{ id: 'nq20.ket-qua.muc-tieu', number: 'II.1' }],
  });
  expect(seen[3]).toMatchObject({
    state: 'in-progress',
    actual: { startedOn: '2022-06-29', finishedOn: null },
    evidence: [
      { kind: 'reports-accepted', count: 1, of: 3 },
      { kind: 'sections-with-text', count: 1, of: 2, refs: [{ id: 'nq20.ket-qua.muc-tieu', missing: true }] },
    ],
  });
  expect(seen[4]).toMatchObject({
    state: 'done',
    actual: { startedOn: '2022-06-29', finishedOn: '2022-06-29' },
    slipDays: 0,
    evidence: [{ refs: [{ type: 'draft', id: draftId }] }, { refs: [{ type: 'document', id: 'd1' }] }],
  });
  expect(seen[5]).toMatchObject({ state: 'done', actual: { finishedOn: '2022-10-05' }, slipDays: 5 });
});

it('tells how many reports came too late for the newest draft', async () => {
  const reports = await Promise.all(
    ['province-01-party', 'province-30-party'].map((unitId) => sampleReport(service.objects, { unitId })),
  );
  await service.tell(reports[0]!.accepted);
  await service.settled();
  await service.ask(`${at}/drafts`, { role: 'editor' }, { body: {} });
  await service.tell(reports[1]!.accepted);
  await service.settled();
  expect((await timeline()).headline).toMatchObject({ accepted: 2, draft: { number: 1, late: 1 } });
});
