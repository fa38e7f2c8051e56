import { CampaignSnapshot } from '@common/contracts/campaign-snapshot';
import { ObjectStore } from '@common/object-store/object-store';
import { addDays } from '@common/time/plain-date';
import { shippedOutline } from '../outlines/shipped-outlines';
import { referenceSuccessions } from '../reference/reference-successions';
import { referenceUnits } from '../reference/reference-units';
import { sampleCampaign } from '../reference/sample-campaign';
import type { HttpClient } from '../testing/http-client';
import { today } from '../testing/from-noon';
import { testPlan, testUnits } from '../testing/test-campaign';
import { startTestIntake, type TestIntake } from '../testing/test-intake';

describe('units, outlines and campaigns', () => {
  const units = referenceUnits();
  let intake: TestIntake;
  let admin: HttpClient;

  beforeAll(async () => {
    intake = await startTestIntake();
    admin = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    await admin.post('/units/import', { units });
  });
  afterAll(() => intake.stop());

  const told = async (type: string) =>
    Number((await intake.dataSource.query('select count(*) from outbox where type = $1', [type]))[0].count);

  it('the same units again change nothing and tell nobody; a change is told once', async () => {
    const before = await told('intake.unit.changed.v1');
    expect(before).toBe(units.length);
    expect((await admin.post('/units/import', { units })).body).toEqual({
      created: 0,
      changed: 0,
      unchanged: units.length,
    });
    const renamed = units.map((unit) => (unit.id === 'central-BTC' ? { ...unit, aliases: ['Bộ TC'] } : unit));
    expect((await admin.post('/units/import', { units: renamed })).body).toMatchObject({ changed: 1 });
    expect(await told('intake.unit.changed.v1')).toBe(before + 1);
  });

  it('units are found as of a day, without diacritics, page by page', async () => {
    const found = await admin.get('/units?on=2022-06-09&kind=province-party-committee&q=hai%20duong');
    expect(found.body.items).toMatchObject([{ id: 'province-30-party', name: 'Tỉnh ủy Hải Dương' }]);
    const ids: unknown[] = [];
    let cursor = '';
    do {
      const page = (await admin.get(`/units?on=2022-06-09&kind=province&limit=20${cursor}`)).body;
      ids.push(...page.items!.map(({ id }) => id));
      cursor = page.nextCursor ? `&cursor=${page.nextCursor as string}` : '';
    } while (cursor);
    expect([ids.length, new Set(ids).size]).toEqual([63, 63]);
    expect((await admin.get('/units?on=2022-02-30')).status).toBe(422);
    expect((await admin.get('/units?cursor=rubbish')).body.code).toBe('invalid-cursor');
  });

  it('shows a unit by its id, and names the id that nobody has', async () => {
    expect((await admin.get('/units/province-30-party')).body).toMatchObject({ name: 'Tỉnh ủy Hải Dương' });
    const refusals = [
      await admin.get('/units/province-99-party'),
      await admin.get('/units/province-99-party/successors'),
    ];
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual([
      [404, 'unit-not-found'],
      [404, 'unit-not-found'],
    ]);
  });

  it('tells who followed a unit', async () => {
    const successions = referenceSuccessions();
    expect((await admin.post('/units/successions', { successions })).body).toMatchObject({
      created: successions.length,
    });
    expect((await admin.post('/units/successions', { successions })).body).toMatchObject({ created: 0 });
    const { body } = await admin.get('/units/province-30-party/successors?on=2025-07-01');
    expect(body.items!.map(({ id }) => id)).toEqual(['province-31-2025-party']);
    expect((await admin.get('/units/nobody/successors')).status).toBe(404);
  });

  it('lists every succession, and the provinces of both times in one page each', async () => {
    const { items } = (await admin.get('/successions')).body;
    expect(items).toHaveLength(referenceSuccessions().length);
    expect(items).toContainEqual({
      from: 'province-30',
      to: 'province-31-2025',
      on: '2025-07-01',
      kind: 'merge',
      share: null,
    });
    expect((await (await intake.as()).get('/successions')).status).toBe(401);
    for (const [day, count] of [
      ['2022-06-30', 63],
      ['2025-07-01', 34],
    ] as const) {
      const { items: provinces, nextCursor } = (await admin.get(`/units?on=${day}&kind=province&limit=100`)).body;
      expect([provinces!.length, nextCursor]).toEqual([count, null]);
      expect(provinces!.every(({ code, shortName }) => /^\d\d$/.test(code as string) && shortName !== '')).toBe(true);
    }
  });

  it('an outline is published once in a version; other content needs the next version', async () => {
    const outline = shippedOutline('NQ20-5N')!;
    expect((await admin.post('/outlines', outline)).status).toBe(201);
    expect((await admin.post('/outlines', outline)).status).toBe(201);
    const changed = await admin.post('/outlines', { ...outline, title: 'Khác' });
    expect([changed.status, changed.body.code]).toEqual([409, 'outline-version-published']);
    expect((await admin.get('/outlines/NQ20-5N/versions/1')).body).toEqual(JSON.parse(JSON.stringify(outline)));
    expect((await admin.get('/outlines/NQ20-5N/versions/2')).body.code).toBe('outline-not-found');
  });

  it('the campaign of plan 655/KH-BYT opens once; its snapshot lies in the store before anyone is told', async () => {
    const plan = sampleCampaign(units);
    const opened = await admin.post('/campaigns', plan);
    expect(opened.status).toBe(201);
    const again = await admin.post('/campaigns', plan);
    expect([again.status, again.body.code, again.body.id]).toEqual([409, 'campaign-exists', opened.body.id]);
    const [{ data }] = await intake.dataSource.query(
      `select data from outbox where type = 'intake.campaign.opened.v1'`,
    );
    const snapshot = CampaignSnapshot.parse(
      JSON.parse((await intake.app.get(ObjectStore).get(data.snapshot)).toString()),
    );
    expect([snapshot.participants.length, snapshot.units.length]).toEqual([plan.participants.length, units.length]);
  });

  it('everyone who owes a report is listed with the state, also who sent nothing', async () => {
    const { id } = (await admin.get('/campaigns')).body.items![0]!;
    const all = (await admin.get(`/campaigns/${id as string}/participants?limit=500`)).body.items!;
    expect(all).toHaveLength(sampleCampaign(units).participants.length);
    expect(new Set(all.map(({ state, late }) => `${String(state)} ${String(late)}`))).toEqual(
      new Set(['not-started true']),
    );
    const provinces = (await admin.get(`/campaigns/${id as string}/participants?group=province&q=ha&limit=500`)).body
      .items!;
    expect(provinces.map(({ unitName }) => unitName)).toContain('Tỉnh ủy Hà Giang');
    const clerk = await intake.as({ unitId: 'province-01-party', role: 'clerk' });
    const own = (await clerk.get(`/campaigns/${id as string}/participants`)).body.items!;
    expect(own.map(({ unitId }) => unitId)).toEqual(['province-01-party']);
  });

  it('refuses a campaign of another ministry, with unknown participants, or without its outline', async () => {
    const asked = testUnits(1);
    await admin.post('/units/import', { units: asked });
    const refusals = [
      await admin.post('/campaigns', testPlan(asked, { code: 'a', ownerUnitId: 'central-BTC' })),
      await admin.post('/campaigns', testPlan(testUnits(2), { code: 'b' })),
      await admin.post('/campaigns', testPlan(asked, { code: 'c', outline: { code: 'NQ21', version: 1 } })),
      await admin.post('/campaigns', { ...testPlan(asked, { code: 'd' }), openedOn: '2022-02-30' }),
    ];
    expect(refusals.map(({ body }) => body.code)).toEqual([
      'not-your-unit',
      'participants-not-valid',
      'outline-not-found',
      'invalid-request',
    ]);
    expect((await admin.get('/campaigns')).body.items).toHaveLength(1);
  });

  it('an extension is told with its reason and never shortens', async () => {
    const asked = testUnits(1);
    const { id } = (await admin.post('/campaigns', testPlan(asked, { code: 'e' }))).body;
    const day = (days: number) => addDays(today(), days);
    const extension = { unitId: asked[0]!.id, capacity: 'party', reason: 'Dịch bệnh' };
    const post = (due: string) =>
      admin.post(`/campaigns/${id as string}/extensions`, {
        ...extension,
        deadlines: { due, onTime: due, lock: day(100) },
      });
    expect((await post(day(20))).body).toMatchObject({ deadlineRevision: 2 });
    expect((await post(day(15))).body.code).toBe('not-an-extension');
    expect(await told('intake.deadline.changed.v1')).toBe(1);
  });
});
