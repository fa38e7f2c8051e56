import { contracts } from '@common/contracts/registry';
import { ObjectStore } from '@common/object-store/object-store';
import { eventually } from '@common/testing/eventually';
import { addDays } from '@common/time/plain-date';
import { aWholeReport } from '../../testing/whole-report.builder';
import { type HttpClient } from '../../testing/http-client';
import { today } from '../../testing/from-noon';
import { openTestCampaign, testPlan, testUnits } from '../../testing/test-campaign';
import { ForgetAnswers } from '../forget-answers';
import { startTestIntake, type TestIntake } from '../../testing/test-intake';

describe('POST /submissions', () => {
  const units = testUnits(16);
  let intake: TestIntake;
  let admin: HttpClient;
  let registry: HttpClient;
  let campaignId: string;
  let next = 0;

  beforeAll(async () => {
    intake = await startTestIntake();
    admin = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    registry = await intake.as({ unitId: 'central-BYT', role: 'registry' });
    campaignId = await openTestCampaign(admin, units);
  });
  afterAll(() => intake.stop());

  const clerkOf = (unitId: string) => intake.as({ unitId, role: 'clerk' });
  const key = (text: string) => ({ 'idempotency-key': `test-${text}` });
  const rows = async (table: string) =>
    Number((await intake.dataSource.query(`select count(*) from ${table}`))[0].count);
  const state = async () =>
    Promise.all(['reports', 'revisions', 'answered_requests', 'outbox', 'audit'].map((table) => rows(table)));

  it('takes a whole report and answers a receipt that the public check holds true', async () => {
    const unitId = units[next++]!.id;
    const clerk = await clerkOf(unitId);
    const sent = await clerk.post('/submissions', aWholeReport({ campaignId, unitId }), key('first'));
    expect(sent.status).toBe(201);
    expect(sent.body.report).toMatchObject({ unitId, status: 'submitted', revision: 1, onTime: true });

    const stranger = await intake.as();
    const check = await stranger.post('/receipts/check', { receipt: sent.body.receipt });
    expect(check.body).toMatchObject({ valid: true, payload: { unitId, revision: 1, onTime: true, nil: false } });
    const forged = (sent.body.receipt as string).replace(/\.[^.]{5}/, '.AAAAA');
    expect((await stranger.post('/receipts/check', { receipt: forged })).body).toMatchObject({ valid: false });
  });

  it('tells of it once the body lies in the object store', async () => {
    const unitId = units[next++]!.id;
    await (await clerkOf(unitId)).post('/submissions', aWholeReport({ campaignId, unitId }), key('event'));
    const told = await eventually(async () => {
      const [event] = await intake.dataSource.query(
        `select type, data from outbox where data ->> 'unitId' = $1 and published_at is not null`,
        [unitId],
      );
      expect(event).toBeDefined();
      return event;
    });
    const data = contracts.get(told.type)!.schema.parse(told.data) as { body: { sha256: string; key: string } };
    const [{ body }] = await intake.dataSource.query('select body from revisions where sha256 = $1', [
      data.body.sha256,
    ]);
    expect((await intake.app.get(ObjectStore).get(data.body)).toString()).toBe(body);
  });

  it('answers the same request again as it did the first time, and does nothing more', async () => {
    const unitId = units[next++]!.id;
    const clerk = await clerkOf(unitId);
    const report = aWholeReport({ campaignId, unitId });
    const first = await clerk.post('/submissions', report, key('again'));
    const before = await state();
    expect(await clerk.post('/submissions', report, key('again'))).toEqual(first);
    expect(await state()).toEqual(before);
  });

  it('answers a request that is sent eight times at once with one receipt', async () => {
    const unitId = units[next++]!.id;
    const clerk = await clerkOf(unitId);
    const report = aWholeReport({ campaignId, unitId });
    const send = () => clerk.post('/submissions', report, key('at-once'));
    const answers = await Promise.all([send(), send(), send(), send(), send(), send(), send(), send()]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.receipt)).size).toBe(1);
  });

  it('refuses a key that was used for other content', async () => {
    const unitId = units[next++]!.id;
    const clerk = await clerkOf(unitId);
    await clerk.post('/submissions', aWholeReport({ campaignId, unitId }), key('used'));
    const other = aWholeReport({ campaignId, unitId, indicators: [] });
    const refused = await clerk.post('/submissions', other, key('used'));
    expect([refused.status, refused.body.code]).toEqual([422, 'idempotency-key-used']);
  });

  it('forgets an answer after thirty days; the same request then finds the report as it is', async () => {
    const unitId = units[next++]!.id;
    const clerk = await clerkOf(unitId);
    const send = () => clerk.post('/submissions', aWholeReport({ campaignId, unitId }), key('long-ago'));
    expect((await send()).status).toBe(201);
    const grow = (days: number) =>
      intake.dataSource.query(
        `update answered_requests set answered_at = now() - make_interval(days => $1) where key = 'test-long-ago'`,
        [days],
      );
    await grow(29);
    await intake.app.get(ForgetAnswers).look();
    expect((await send()).status).toBe(201);
    await grow(31);
    await intake.app.get(ForgetAnswers).look();
    expect((await send()).body.code).toBe('report-not-editable');
  });

  it('refuses a second sending under another key while the first waits for review', async () => {
    const unitId = units[next++]!.id;
    const clerk = await clerkOf(unitId);
    await clerk.post('/submissions', aWholeReport({ campaignId, unitId }), key('one'));
    const refused = await clerk.post('/submissions', aWholeReport({ campaignId, unitId }), key('two-of-it'));
    expect([refused.status, refused.body.code]).toEqual([409, 'report-not-editable']);
  });

  it('the registry enters a paper with the times that stand on it; a unit may not choose its times', async () => {
    const unitId = units[next++]!.id;
    const times = { sentAt: '2026-01-05T02:00:00Z', receivedAt: '2026-01-07T02:00:00Z' };
    const refused = await (
      await clerkOf(unitId)
    ).post('/submissions', aWholeReport({ campaignId, unitId, ...times }), key('own-times'));
    expect([refused.status, refused.body.code]).toEqual([403, 'times-are-the-registrys']);
    const entered = await registry.post('/submissions', aWholeReport({ campaignId, unitId, ...times }), key('paper'));
    expect(entered.body.report).toMatchObject({
      status: 'submitted',
      sentAt: '2026-01-05T02:00:00.000Z',
      receivedAt: '2026-01-07T02:00:00.000Z',
    });
  });

  it('records lateness, and takes nothing after the lock day unless the deadline was extended', async () => {
    const unit = units[next++]!;
    const day = today();
    const deadlines = { due: addDays(day, -9), onTime: addDays(day, -9), lock: addDays(day, -1) };
    const [late, locked] = [unit, units[next++]!];
    const plan = testPlan([late, locked], { code: 'late', deadlines: { ...deadlines, lock: day } });
    plan.participants[1]!.deadlines = deadlines;
    const old = (await admin.post('/campaigns', plan)).body.id as string;

    const accepted = await (
      await clerkOf(late.id)
    ).post('/submissions', aWholeReport({ campaignId: old, unitId: late.id }), key('late'));
    expect(accepted.body.report).toMatchObject({ status: 'submitted', onTime: false });

    const clerk = await clerkOf(locked.id);
    const before = await state();
    const refused = await clerk.post(
      '/submissions',
      aWholeReport({ campaignId: old, unitId: locked.id }),
      key('locked'),
    );
    expect([refused.status, refused.body.code]).toEqual([409, 'report-locked']);
    expect(await state()).toEqual(before);

    const extension = {
      unitId: locked.id,
      capacity: 'party',
      deadlines: { due: day, onTime: day, lock: day },
      reason: 'Bão số 4',
    };
    expect((await admin.post(`/campaigns/${old}/extensions`, extension)).status).toBe(201);
    const again = await clerk.post('/submissions', aWholeReport({ campaignId: old, unitId: locked.id }), key('locked'));
    expect(again.body.report).toMatchObject({ status: 'submitted', onTime: true });
  });
});
