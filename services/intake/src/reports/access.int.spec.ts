import { addDays } from '@common/time/plain-date';
import { today } from '../testing/from-noon';
import { openTestCampaign, testUnits } from '../testing/test-campaign';
import { httpClient, type HttpClient } from '../testing/http-client';
import { startTestIntake, type TestIntake } from '../testing/test-intake';
import { aWholeReport } from '../testing/whole-report.builder';

describe('who may do what', () => {
  const units = testUnits(6);
  const [ours, theirs] = [units[0]!.id, units[1]!.id];
  let intake: TestIntake;
  let admin: HttpClient;
  let clerk: HttpClient;
  let campaignId: string;
  let theirReport: string;

  beforeAll(async () => {
    intake = await startTestIntake();
    admin = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    campaignId = await openTestCampaign(admin, units);
    clerk = await intake.as({ unitId: ours, role: 'clerk' });
    const other = await intake.as({ unitId: theirs, role: 'clerk' });
    theirReport = (await other.post('/reports', { campaignId, unitId: theirs, capacity: 'party' })).body.id as string;
  });
  afterAll(() => intake.stop());

  const key = (text: string) => ({ 'idempotency-key': `access-${text}` });
  const sendFor = (client: HttpClient, unitId: string, name: string) =>
    client.post('/submissions', aWholeReport({ campaignId, unitId }), key(name));
  const rows = async () =>
    (
      await intake.dataSource.query(`select (select count(*) from reports) + (select count(*) from revisions)
      + (select count(*) from outbox) + (select count(*) from audit) as count`)
    )[0].count;

  it('without a token, with a forged one or with one that has expired nobody gets in', async () => {
    const pairs = [{ unitId: ours, role: 'clerk' as const }];
    const tokens = [
      null,
      await intake.issuer.forgedTokenFor(pairs),
      await intake.issuer.tokenFor(pairs, { expiresIn: '-1m' }),
    ];
    const before = await rows();
    for (const token of tokens) {
      const refused = await sendFor(httpClient(intake.url, token), ours, 'no-token');
      expect([refused.status, refused.body.code]).toEqual([401, 'not-signed-in']);
    }
    expect(await rows()).toBe(before);
  });

  it('a clerk neither sends, writes nor sees the report of another unit', async () => {
    const before = await rows();
    const refusals = [
      await sendFor(clerk, theirs, 'other-unit'),
      await clerk.post('/reports', { campaignId, unitId: theirs, capacity: 'party' }),
      await clerk.put(`/reports/${theirReport}/sections/nq20.kien-nghi`, { version: 0, blocks: [] }),
      await clerk.post(`/reports/${theirReport}/nil-return`, { reason: 'x' }, key('other-nil')),
    ];
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual(refusals.map(() => [403, 'not-your-unit']));
    for (const path of ['', '/validation', '/trail', '/trail/check', '/revisions', '/attachments'])
      expect((await clerk.get(`/reports/${theirReport}${path}`)).body.code).toBe('report-not-found');
    const seen = (await clerk.get('/reports')).body.items!;
    expect(seen.filter(({ unitId }) => unitId === theirs)).toEqual([]);
    expect(await rows()).toBe(before);
  });

  it('a role that the token lacks and a role at another ministry review nothing', async () => {
    const stranger = await intake.as({ unitId: ours, role: 'editor' });
    expect((await clerk.post(`/reports/${theirReport}/acceptance`)).body.code).toBe('not-permitted');
    expect((await stranger.post(`/reports/${theirReport}/acceptance`)).body.code).toBe('not-your-unit');
  });

  it('a unit that was not asked sends nothing', async () => {
    const [late] = testUnits(7).slice(6);
    await admin.post('/units/import', { units: [late] });
    const refused = await sendFor(await intake.as({ unitId: late!.id, role: 'clerk' }), late!.id, 'not-asked');
    expect([refused.status, refused.body.code]).toEqual([404, 'participant-not-found']);
  });

  it('a pair at a unit that has ended counts no more', async () => {
    const gone = units[2]!;
    await admin.post('/units/import', { units: [{ ...gone, validTo: addDays(today(), -1) }] });
    const refused = await sendFor(await intake.as({ unitId: gone.id, role: 'clerk' }), gone.id, 'ended');
    expect(refused.body.code).toBe('not-your-unit');
  });

  it('our own copy of a person takes a role away that the token still claims, and a deputy may act by date', async () => {
    const unitId = units[3]!.id;
    const person = (id: string, from: string, to: string | null) => ({
      id,
      name: id,
      pairs: [{ unitId, role: 'clerk', from, to }],
    });
    const deputy = {
      id: 'deputy',
      name: 'deputy',
      pairs: [],
      deputyFor: [{ personId: 'chief', from: today(), to: today() }],
    };
    const left = person('left', '2020-01-01', addDays(today(), -1));
    const chief = person('chief', '2020-01-01', null);
    expect((await admin.post('/people/import', { people: [left, chief, deputy] })).body).toMatchObject({ changed: 3 });
    const as = async (id: string) =>
      httpClient(intake.url, await intake.issuer.tokenFor([{ unitId, role: 'clerk' }], { id }));
    expect((await sendFor(await as('left'), unitId, 'left')).body.code).toBe('not-your-unit');
    expect((await sendFor(await as('deputy'), unitId, 'deputy')).status).toBe(201);
  });
});
