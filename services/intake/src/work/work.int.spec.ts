import { addDays } from '@common/time/plain-date';
import type { HttpClient } from '../testing/http-client';
import { today } from '../testing/from-noon';
import { openTestCampaign, testPlan, testUnits } from '../testing/test-campaign';
import { startTestIntake, type TestIntake } from '../testing/test-intake';
import { aWholeReport } from '../testing/whole-report.builder';

type Item = Record<string, unknown> & { kind: string };
type Work = { items: Item[]; waiting: Item[] };

describe('GET /work', () => {
  const units = testUnits(4);
  const [first, second, third] = units.map(({ id }) => id) as [string, string, string];
  let intake: TestIntake;
  let editor: HttpClient;
  let campaignId: string;

  beforeAll(async () => {
    intake = await startTestIntake();
    const admin = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    campaignId = await openTestCampaign(admin, units);
    editor = await intake.as({ unitId: 'central-BYT', role: 'editor' });
  });
  afterAll(() => intake.stop());

  const clerkOf = (unitId: string) => intake.as({ unitId, role: 'clerk' });
  const workOf = async (client: HttpClient) => (await client.get('/work')).body as unknown as Work;
  const send = async (unitId: string, times: string) => {
    const key = { 'idempotency-key': `work-${unitId}-${times}` };
    const { body } = await (await clerkOf(unitId)).post('/submissions', aWholeReport({ campaignId, unitId }), key);
    return (body.report as { id: string }).id;
  };
  const overdue = (unitId: string) =>
    intake.dataSource.query('update participants set due = $2 where unit_id = $1', [unitId, addDays(today(), -3)]);

  it('is closed to who is not signed in', async () => {
    expect((await (await intake.as()).get('/work')).status).toBe(401);
  });

  it('leads a clerk from beginning to sending, with the days that are left', async () => {
    const clerk = await clerkOf(first);
    const due = { dueOn: addDays(today(), 10), daysLeft: 10, overdue: false, lockOn: addDays(today(), 100) };
    const common = { campaignId, unitId: first, unitName: 'Tỉnh ủy 1', capacity: 'party', returned: null };
    expect(await workOf(clerk)).toEqual({
      items: [
        expect.objectContaining({ kind: 'start-report', ...common, ...due, reportId: null, state: 'not-started' }),
      ],
      waiting: [],
    });
    const { id } = (await clerk.post('/reports', { campaignId, unitId: first, capacity: 'party' })).body;
    const sections = aWholeReport({ campaignId, unitId: first }).sections!;
    const step = async () => (await workOf(clerk)).items[0]!;
    const write = async ({ sectionId, blocks }: (typeof sections)[number]) =>
      expect((await clerk.put(`/reports/${id as string}/sections/${sectionId}`, { version: 0, blocks })).status).toBe(
        200,
      );
    await write(sections[0]!);
    expect(await step()).toMatchObject({ kind: 'write-report', reportId: id, progress: { filled: 1, required: 17 } });
    for (const section of sections.slice(1)) await write(section);
    expect(await step()).toMatchObject({ kind: 'send-report', ready: true, progress: { filled: 17, required: 17 } });
    await clerk.post(`/reports/${id as string}/submission`, {}, { 'idempotency-key': 'work-first' });
    const { items, waiting } = await workOf(clerk);
    expect([items, waiting]).toEqual([
      [],
      [expect.objectContaining({ kind: 'own-report-in-review', reportId: id, revision: 1, resubmission: false })],
    ]);
  });

  it('a returned report comes back to its unit with the reason and the day, and to nobody else', async () => {
    const id = await send(second, '1');
    const resubmitBy = addDays(today(), 5);
    await editor.post(`/reports/${id}/return`, { reason: 'Thiếu số liệu', resubmitBy, revision: 1 });
    expect((await workOf(await clerkOf(second))).items).toMatchObject([
      { kind: 'mend-report', reportId: id, dueOn: resubmitBy, daysLeft: 5, ready: true },
    ]);
    expect((await workOf(await clerkOf(second))).items[0]!.returned).toMatchObject({
      reason: 'Thiếu số liệu',
      resubmitBy,
    });
    expect(JSON.stringify(await workOf(await clerkOf(first)))).not.toContain('Thiếu số liệu');
    expect((await workOf(editor)).waiting).toContainEqual(
      expect.objectContaining({
        kind: 'returned-not-sent-again',
        count: 1,
        overdue: 0,
        reports: [expect.objectContaining({ reportId: id, resubmitBy, overdue: false })],
      }),
    );
    const { items } = (await editor.get(`/reports/${id}/returns`)).body;
    expect(items).toMatchObject([{ revision: 1, reason: 'Thiếu số liệu', resubmitBy }]);
    expect((await (await clerkOf(first)).get(`/reports/${id}/returns`)).body.code).toBe('report-not-found');
  });

  it('counts a returned report whose day is over among the overdue, and among what was returned', async () => {
    const day = 'update reports set resubmit_by = $2 where unit_id = $1';
    await intake.dataSource.query(day, [second, addDays(today(), -1)]);
    const { items, waiting } = await workOf(editor);
    expect(items.find(({ kind }) => kind === 'chase-overdue')).toMatchObject({ count: 1 });
    expect(waiting).toMatchObject([
      { kind: 'returned-not-sent-again', count: 1, overdue: 1, reports: [{ unitId: second, overdue: true }] },
      { kind: 'reports-owed', overdue: 0 },
    ]);
    await intake.dataSource.query(day, [second, addDays(today(), 5)]);
  });

  it('gives the drafting team what came, the oldest first, and who is past the day', async () => {
    await send(second, '2');
    await overdue(third);
    const { items, waiting } = await workOf(editor);
    expect(items.map(({ kind, count }) => [kind, count])).toEqual([
      ['review-reports', 2],
      ['chase-overdue', 1],
    ]);
    expect(items[0]!.reports).toMatchObject([
      { unitId: first, resubmission: false, nil: false, revision: 1 },
      { unitId: second, resubmission: true, revision: 2 },
    ]);
    expect(waiting).toMatchObject([{ kind: 'reports-owed', count: 2, overdue: 1, since: today() }]);
  });

  it('shows a leader what waits for the drafting team, and asks nothing of them', async () => {
    const { items, waiting } = await workOf(await intake.as({ unitId: 'central-BYT', role: 'viewer' }));
    expect([items, waiting.map(({ kind }) => kind)]).toEqual([[], ['reports-in-review', 'reports-owed']]);
  });

  it('says nothing of a campaign that has not been opened yet', async () => {
    const plan = { ...testPlan(units, { openedOn: addDays(today(), 1) }), code: 'TOMORROW' };
    const admin = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    expect((await admin.post('/campaigns', plan)).status).toBe(201);
    expect((await workOf(await clerkOf(third))).items).toHaveLength(1);
  });
});
