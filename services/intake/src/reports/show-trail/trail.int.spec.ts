import type { HttpClient } from '../../testing/http-client';
import { openTestCampaign, testUnits } from '../../testing/test-campaign';
import { startTestIntake, type TestIntake } from '../../testing/test-intake';
import { aWholeReport } from '../../testing/whole-report.builder';

type Entries = { seq: number; entry: { action: string } }[];

describe('the trail of a report', () => {
  const units = testUnits(2);
  const unitId = units[0]!.id;
  let intake: TestIntake;
  let clerk: HttpClient;
  let id: string;

  beforeAll(async () => {
    intake = await startTestIntake();
    const admin = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    const campaignId = await openTestCampaign(admin, units);
    clerk = await intake.as({ unitId, role: 'clerk' });
    id = (await clerk.post('/reports', { campaignId, unitId, capacity: 'party' })).body.id as string;
    for (const { sectionId, blocks } of aWholeReport({ campaignId, unitId }).sections!)
      await clerk.put(`/reports/${id}/sections/${sectionId}`, { version: 0, blocks });
    await clerk.post(`/reports/${id}/submission`, {}, { 'idempotency-key': 'the trail' });
    await clerk.post(`/reports/${id}/recall`);
  });
  afterAll(() => intake.stop());

  const page = async (query: string) => {
    const { body } = await clerk.get(`/reports/${id}/trail?${query}`);
    return { entries: body.entries as Entries, next: body.nextCursor as string | null };
  };
  const actions = (entries: Entries) => entries.map(({ entry }) => entry.action.replace('report.', ''));
  const intact = async () => (await clerk.get(`/reports/${id}/trail/check`)).body.intact;

  it('comes page by page, the newest page first and the oldest entry of a page first', async () => {
    const whole = await page('limit=500');
    expect(whole.next).toBeNull();
    const [last, rest] = [await page('limit=2'), await page(`limit=500&cursor=${(await page('limit=2')).next}`)];
    expect(actions(last.entries)).toEqual(['submitted', 'recalled']);
    expect(actions(rest.entries).slice(0, 2)).toEqual(['begun', 'section-saved']);
    expect([...rest.entries, ...last.entries]).toEqual(whole.entries);
    expect(whole.entries.map(({ seq }) => seq)).toEqual(whole.entries.map((_, index) => index + 1));
  });

  it('leaves out the savings where they are not wanted, and fills the page with the steps', async () => {
    const { entries, next } = await page('limit=3&savings=without');
    expect([actions(entries), next]).toEqual([['begun', 'submitted', 'recalled'], null]);
  });

  it('is shown and checked for those who may read the report only', async () => {
    const stranger = await intake.as({ unitId: units[1]!.id, role: 'clerk' });
    for (const path of [`/reports/${id}/trail`, `/reports/${id}/trail/check`]) {
      expect((await stranger.get(path)).body.code).toBe('report-not-found');
      expect((await (await intake.as()).get(path)).status).toBe(401);
    }
    const unknown = await clerk.get('/reports/00000000-0000-8000-8000-000000000000/trail/check');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'report-not-found']);
  });

  it('says that it is not intact once somebody has changed an entry in the database', async () => {
    expect(await intact()).toBe(true);
    await intake.dataSource.query('alter table audit disable trigger all');
    await intake.dataSource.query(
      `update audit set entry = replace(entry, 'report.recalled', 'report.accepted') where id = $1`,
      [id],
    );
    expect(await intact()).toBe(false);
  });
});
