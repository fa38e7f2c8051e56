import { addDays } from '@common/time/plain-date';
import type { HttpClient } from '../../testing/http-client';
import { today } from '../../testing/from-noon';
import { openTestCampaign, testUnits } from '../../testing/test-campaign';
import { startTestIntake, type TestIntake } from '../../testing/test-intake';
import { aWholeReport } from '../../testing/whole-report.builder';

describe('GET /campaigns/:id/participants', () => {
  const units = testUnits(6);
  const [accepted, returned, drafting, submitted, silent] = units.map(({ id }) => id) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const day = (days: number) => addDays(today(), days);
  let intake: TestIntake;
  let editor: HttpClient;
  let campaignId: string;

  const send = async (unitId: string, times = '1') => {
    const clerk = await intake.as({ unitId, role: 'clerk' });
    const key = { 'idempotency-key': `participants-${unitId}-${times}` };
    const { report } = (await clerk.post('/submissions', aWholeReport({ campaignId, unitId }), key)).body;
    return (report as { id: string }).id;
  };
  const list = async (query = '', client = editor) =>
    (await client.get(`/campaigns/${campaignId}/participants?limit=500${query}`)).body.items!;
  const ids = async (query: string) => (await list(query)).map(({ unitId }) => unitId);

  beforeAll(async () => {
    intake = await startTestIntake();
    editor = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    campaignId = await openTestCampaign(editor, units);
    await editor.post(`/reports/${await send(accepted)}/return`, {
      reason: 'Thiếu biểu',
      resubmitBy: day(3),
      revision: 1,
    });
    await editor.post(`/reports/${await send(accepted, '2')}/acceptance`, { revision: 2 });
    await editor.post(`/reports/${await send(returned)}/return`, {
      reason: 'Thiếu số liệu',
      resubmitBy: day(5),
      revision: 1,
    });
    const clerk = await intake.as({ unitId: drafting, role: 'clerk' });
    await clerk.post('/reports', { campaignId, unitId: drafting, capacity: 'party' });
    await send(submitted);
    const deadlines = { due: day(20), onTime: day(20), lock: day(100) };
    const extension = { unitId: drafting, capacity: 'party', deadlines, reason: 'Bão lũ' };
    await editor.post(`/campaigns/${campaignId}/extensions`, extension);
    await intake.dataSource.query('update participants set due = $2 where unit_id = any ($1)', [
      [silent, returned, accepted],
      day(-2),
    ]);
  });
  afterAll(() => intake.stop());

  it('tells of each where its report stands, when, and why it was returned', async () => {
    const items = await list();
    const at = expect.any(String);
    expect(items).toMatchObject([
      { state: 'accepted', revision: 2, acceptedAt: at, returnedAt: at, returnReason: 'Thiếu biểu', overdue: false },
      { state: 'returned', revision: 1, returnReason: 'Thiếu số liệu', dueOn: day(5), overdue: false, submittedAt: at },
      { state: 'drafting', revision: 0, submittedAt: null, dueOn: day(20), extension: { reason: 'Bão lũ' } },
      { state: 'submitted', submittedAt: at, returnedAt: null, returnReason: null, extension: null, overdue: false },
      { state: 'not-started', dueOn: day(-2), overdue: true, unitShortName: expect.any(String) },
      { state: 'not-started', dueOn: day(10), overdue: false },
    ]);
  });

  it('finds who owes, whatever the state, and who is overdue', async () => {
    expect(await ids('&state=owed')).toEqual([returned, drafting, silent, units[5]!.id]);
    expect(await ids('&state=returned')).toEqual([returned]);
    expect(await ids('&state=owed&overdue=true')).toEqual([silent]);
    expect(await ids('&state=waiting')).toEqual([submitted]);
    expect(await ids(`&unitId=${drafting}`)).toEqual([drafting]);
    expect(await ids('&overdue=false&state=owed')).toEqual([returned, drafting, units[5]!.id]);
  });

  it('comes page by page, each participant once', async () => {
    const seen: unknown[] = [];
    let cursor = '';
    do {
      const { body } = await editor.get(`/campaigns/${campaignId}/participants?limit=4${cursor}`);
      seen.push(...body.items!.map(({ unitId }) => unitId));
      cursor = body.nextCursor ? `&cursor=${body.nextCursor as string}` : '';
    } while (cursor);
    expect(seen).toEqual(units.map(({ id }) => id));
  });

  it('shows a unit its own row alone, strangers nothing, and refuses a state that there is not', async () => {
    const clerk = await intake.as({ unitId: silent, role: 'clerk' });
    expect((await list('', clerk)).map(({ unitId }) => unitId)).toEqual([silent]);
    const path = `/campaigns/${campaignId}/participants`;
    expect((await (await intake.as()).get(path)).status).toBe(401);
    expect((await editor.get(`${path}?state=lost`)).body.code).toBe('invalid-request');
    const nobody = '/campaigns/00000000-0000-7000-8000-000000000000/participants';
    expect((await editor.get(nobody)).body.code).toBe('campaign-not-found');
  });
});
