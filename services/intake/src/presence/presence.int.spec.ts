import { openTestCampaign, testUnits } from '../testing/test-campaign';
import type { HttpClient } from '../testing/http-client';
import { startTestIntake, type TestIntake } from '../testing/test-intake';

describe('who is where in a report', () => {
  const units = testUnits(2);
  const unitId = units[0]!.id;
  const [first, second] = ['nq20.kien-nghi', 'nq20.phuong-huong'];
  let intake: TestIntake;
  let clerk: HttpClient;
  let head: HttpClient;
  let path: string;

  beforeAll(async () => {
    intake = await startTestIntake();
    const admin = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    const campaignId = await openTestCampaign(admin, units);
    clerk = await intake.as({ unitId, role: 'clerk' });
    head = await intake.as({ unitId, role: 'head' });
    const { id } = (await clerk.post('/reports', { campaignId, unitId, capacity: 'party' })).body;
    path = `/reports/${id as string}/presence`;
  });
  afterAll(() => intake.stop());

  const seenBy = async (client: HttpClient) =>
    (await client.get(path)).body as unknown as { name: string; sectionId: string; since: string }[];
  const rows = async () => (await intake.dataSource.query('select user_id, seen_at from presence')).length;

  it('the others see where somebody is; nobody sees himself', async () => {
    expect((await clerk.put(path, { sectionId: first })).status).toBe(204);
    expect(await seenBy(head)).toMatchObject([{ sectionId: first }]);
    expect(await seenBy(clerk)).toEqual([]);
  });

  it('"since" stays while the person stays, and begins anew in another section', async () => {
    const [before] = await seenBy(head);
    await clerk.put(path, { sectionId: first });
    expect(await seenBy(head)).toEqual([before]);
    await clerk.put(path, { sectionId: second });
    const [after] = await seenBy(head);
    expect(after!.sectionId).toBe(second);
    expect(Date.parse(after!.since)).toBeGreaterThan(Date.parse(before!.since));
  });

  it('who has not been heard of for 45 seconds is gone', async () => {
    await intake.dataSource.query(`update presence set seen_at = seen_at - interval '46 seconds'`);
    expect(await seenBy(head)).toEqual([]);
  });

  it('what nobody told for a day is forgotten when somebody tells again', async () => {
    await intake.dataSource.query(`update presence set seen_at = seen_at - interval '25 hours'`);
    await head.put(path, { sectionId: second });
    expect(await rows()).toBe(1);
    expect(await seenBy(clerk)).toMatchObject([{ sectionId: second }]);
  });

  it('strangers neither see nor tell, and an unknown section is refused', async () => {
    const stranger = await intake.as({ unitId: units[1]!.id, role: 'clerk' });
    const editor = await intake.as({ unitId: 'central-BYT', role: 'editor' });
    const before = await rows();
    const refusals = [
      await (await intake.as()).put(path, { sectionId: first }),
      await stranger.put(path, { sectionId: first }),
      await stranger.get(path),
      await editor.put(path, { sectionId: first }),
      await head.put(path, { sectionId: 'nq20.khong-co' }),
      await head.put('/reports/00000000-0000-8000-8000-000000000000/presence', { sectionId: first }),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([401, 403, 404, 403, 422, 404]);
    expect(await rows()).toBe(before);
  });
});
