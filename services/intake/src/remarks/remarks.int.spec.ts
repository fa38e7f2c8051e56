import { openTestCampaign, testUnits } from '../testing/test-campaign';
import type { HttpClient } from '../testing/http-client';
import { startTestIntake, type TestIntake } from '../testing/test-intake';
import { aWholeReport } from '../testing/whole-report.builder';

const reason = { reason: 'Thiếu số liệu', revision: 1 };

describe('remarks of the review', () => {
  const units = testUnits(5);
  let intake: TestIntake;
  let editor: HttpClient;
  let viewer: HttpClient;
  let campaignId: string;
  let next = 0;

  beforeAll(async () => {
    intake = await startTestIntake();
    editor = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    viewer = await intake.as({ unitId: 'central-BYT', role: 'viewer' });
    campaignId = await openTestCampaign(editor, units);
  });
  afterAll(() => intake.stop());

  async function sent(): Promise<{ clerk: HttpClient; id: string; path: string }> {
    const unitId = units[next++]!.id;
    const clerk = await intake.as({ unitId, role: 'clerk' });
    const key = { 'idempotency-key': `remarks-${unitId}` };
    const { report } = (await clerk.post('/submissions', aWholeReport({ campaignId, unitId }), key)).body;
    const { id } = report as { id: string };
    return { clerk, id, path: `/reports/${id}/remarks` };
  }
  const write = async (path: string, text: string, sectionId: string | null = 'nq20.kien-nghi') =>
    editor.post(path, { sectionId, text });
  const texts = async (client: HttpClient, path: string) =>
    (await client.get(path)).body.items!.map(({ text }) => text);
  const counted = async () =>
    (
      await intake.dataSource.query('select (select count(*) from report_remarks) + (select count(*) from audit) as n')
    )[0].n;

  it('the unit learns of them when its report is returned, not before, and not from the trail', async () => {
    const { clerk, id, path } = await sent();
    const written = await write(path, 'Nêu rõ nguồn số liệu');
    expect([written.status, written.body]).toMatchObject([
      201,
      { sectionId: 'nq20.kien-nghi', blockId: null, revision: 1, mine: true, toldAt: null, answer: null, done: null },
    ]);
    await write(path, 'Viết ngắn lại', null);
    expect([await texts(clerk, path), await texts(editor, path), await texts(viewer, path)]).toEqual([
      [],
      ['Nêu rõ nguồn số liệu', 'Viết ngắn lại'],
      ['Nêu rõ nguồn số liệu', 'Viết ngắn lại'],
    ]);
    expect(JSON.stringify((await clerk.get(`/reports/${id}/trail`)).body)).not.toContain('Nêu rõ');
    await editor.post(`/reports/${id}/return`, reason);
    expect(await texts(clerk, path)).toEqual(['Nêu rõ nguồn số liệu', 'Viết ngắn lại']);
    expect((await clerk.get(path)).body.items![0]).toMatchObject({ mine: false, toldAt: expect.any(String) });
  });

  it('the unit answers and settles them while it writes; then they travel on with the next revision', async () => {
    const { clerk, id, path } = await sent();
    const remark = `${path}/${(await write(path, 'Bổ sung biểu')).body.id as string}`;
    expect((await clerk.post(`${remark}/answer`, { text: 'Đã bổ sung' })).body.code).toBe('remark-not-found');
    await editor.post(`/reports/${id}/return`, reason);
    expect((await clerk.post(`${remark}/answer`, { text: 'Đã bổ sung' })).body).toMatchObject({
      answer: { text: 'Đã bổ sung' },
    });
    expect((await clerk.post(`${remark}/done`)).body.done).not.toBeNull();
    expect((await clerk.post(`${remark}/done`, { done: false })).body.done).toBeNull();
    await clerk.post(`${remark}/done`, { done: true });
    await clerk.post(`/reports/${id}/submission`, {}, { 'idempotency-key': 'remarks-again' });
    const late = await clerk.post(`${remark}/answer`, { text: 'Muộn' });
    expect([late.status, late.body.code]).toEqual([409, 'report-not-editable']);
    await write(path, 'Lần hai');
    expect((await editor.get(path)).body.items).toMatchObject([
      { text: 'Bổ sung biểu', revision: 1, answer: { text: 'Đã bổ sung' }, done: {} },
      { text: 'Lần hai', revision: 2, toldAt: null },
    ]);
    expect(await texts(clerk, path)).toEqual(['Bổ sung biểu']);
  });

  it('who wrote one takes it back, as long as the unit does not know it', async () => {
    const { id, path } = await sent();
    const one = `${path}/${(await write(path, 'Nhầm')).body.id as string}`;
    const other = await intake.as({ unitId: 'central-BYT', role: 'editor' });
    expect((await other.delete(one)).body.code).toBe('remark-not-yours');
    expect((await editor.delete(one)).status).toBe(204);
    expect((await editor.delete(one)).body.code).toBe('remark-not-found');
    const told = `${path}/${(await write(path, 'Giữ')).body.id as string}`;
    await editor.post(`/reports/${id}/return`, reason);
    expect([(await editor.delete(told)).status, await texts(editor, path)]).toEqual([409, ['Giữ']]);
    expect((await write(path, 'Chưa gửi lại')).body.code).toBe('remark-not-now');
  });

  it('who wrote one changes its words, as long as the unit does not know it; the trail has one entry for it', async () => {
    const { clerk, id, path } = await sent();
    const one = `${path}/${(await write(path, 'Nêu nguồn')).body.id as string}`;
    const count = async () => Number(await counted());
    const before = await count();
    const other = await intake.as({ unitId: 'central-BYT', role: 'editor' });
    expect((await other.put(one, { text: 'Khác' })).body.code).toBe('remark-not-yours');
    expect((await viewer.put(one, { text: 'Khác' })).body.code).toBe('not-permitted');
    expect((await (await intake.as()).put(one, { text: 'Khác' })).status).toBe(401);
    expect((await editor.put(one, { text: ' ' })).status).toBe(422);
    expect((await editor.put(`${path}/${id}`, { text: 'Khác' })).body.code).toBe('remark-not-found');
    expect([await count(), await texts(editor, path)]).toEqual([before, ['Nêu nguồn']]);
    const changed = await editor.put(one, { text: 'Nêu nguồn số liệu' });
    expect([changed.status, changed.body]).toMatchObject([200, { text: 'Nêu nguồn số liệu', revision: 1, mine: true }]);
    expect(await count()).toBe(before + 1);
    await editor.post(`/reports/${id}/return`, reason);
    expect((await editor.put(one, { text: 'Muộn' })).body.code).toBe('remark-already-told');
    expect(await texts(clerk, path)).toEqual(['Nêu nguồn số liệu']);
  });

  it('strangers, viewers, unknown sections and empty texts leave nothing behind', async () => {
    const { clerk, path } = await sent();
    const stranger = await intake.as({ unitId: units[0]!.id, role: 'clerk' });
    const remark = `${path}/${(await write(path, 'Bổ sung')).body.id as string}`;
    const before = await counted();
    const text = 'Không được';
    const refusals = [
      await (await intake.as()).post(path, { sectionId: null, text }),
      await clerk.post(path, { sectionId: null, text }),
      await viewer.post(path, { sectionId: null, text }),
      await write(path, text, 'nq20.khong-co'),
      await write(path, ' '),
      await stranger.get(path),
      await stranger.post(`${remark}/answer`, { text }),
      await editor.post(`${remark}/answer`, { text }),
      await write('/reports/00000000-0000-8000-8000-000000000000/remarks', text),
    ];
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual([
      [401, 'not-signed-in'],
      [403, 'not-permitted'],
      [403, 'not-permitted'],
      [422, 'section-not-in-outline'],
      [422, 'invalid-request'],
      [404, 'report-not-found'],
      [403, 'not-your-unit'],
      [403, 'not-permitted'],
      [404, 'report-not-found'],
    ]);
    expect(await counted()).toBe(before);
  });
});
