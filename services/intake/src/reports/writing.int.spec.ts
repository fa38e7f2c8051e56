import { Clock } from '@common/time/clock';
import { openTestCampaign, testUnits } from '../testing/test-campaign';
import { aWholeReport } from '../testing/whole-report.builder';
import type { HttpClient } from '../testing/http-client';
import { startTestIntake, type TestIntake } from '../testing/test-intake';

const paragraph = (words: string) => [{ type: 'paragraph', id: 'p1', runs: [{ text: words }] }];
const section = 'nq20.quan-triet.hoc-tap';
const key = (text: string) => ({ 'idempotency-key': `test-${text}` });

describe('writing a report', () => {
  const units = testUnits(12);
  let intake: TestIntake;
  let editor: HttpClient;
  let campaignId: string;
  let next = 0;

  beforeAll(async () => {
    intake = await startTestIntake();
    editor = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    campaignId = await openTestCampaign(editor, units);
  });
  afterAll(() => intake.stop());

  async function begun(): Promise<{ clerk: HttpClient; id: string; unitId: string }> {
    const unitId = units[next++]!.id;
    const clerk = await intake.as({ unitId, role: 'clerk' });
    const { body } = await clerk.post('/reports', { campaignId, unitId, capacity: 'party' });
    return { clerk, id: body.id as string, unitId };
  }

  async function filled(): Promise<{ clerk: HttpClient; id: string; unitId: string }> {
    const { clerk, id, unitId } = await begun();
    for (const { sectionId, blocks } of aWholeReport({ campaignId, unitId }).sections!)
      await clerk.put(`/reports/${id}/sections/${sectionId}`, { version: 0, blocks });
    return { clerk, id, unitId };
  }

  it('a participant has one report, whoever begins it', async () => {
    const { clerk, id, unitId } = await begun();
    const again = await clerk.post('/reports', { campaignId, unitId, capacity: 'party' });
    expect([again.status, again.body.id, again.body.status]).toEqual([200, id, 'drafting']);
  });

  it('of two people who save one section at once the second gets both texts, and nothing is lost', async () => {
    const { clerk, id } = await begun();
    const path = `/reports/${id}/sections/${section}`;
    const answers = await Promise.all([
      clerk.put(path, { version: 0, blocks: paragraph('Lan') }),
      clerk.put(path, { version: 0, blocks: paragraph('Hùng') }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = answers.find(({ status }) => status === 409)!;
    expect(body.code).toBe('section-changed-meanwhile');
    expect(
      new Set([JSON.stringify(body.yours), JSON.stringify(body.theirs)].map((text) => /Lan|Hùng/.exec(text)![0])),
    ).toEqual(new Set(['Lan', 'Hùng']));
    const merged = await clerk.put(path, { version: body.version, blocks: paragraph('Lan và Hùng') });
    expect(merged.body.version).toBe(2);
    expect((await clerk.get(`/reports/${id}`)).body.sections).toMatchObject([{ sectionId: section, version: 2 }]);
  });

  it('a section says when it was saved by the clock of the service, as deadlines go by it', async () => {
    const { clerk, id } = await begun();
    const clock = intake.app.get(Clock);
    const { now } = clock;
    const times = ['2022-06-20T01:00:00.000Z', '2022-06-21T02:00:00.000Z'];
    for (const [version, at] of times.entries()) {
      clock.now = () => new Date(at);
      await clerk.put(`/reports/${id}/sections/${section}`, { version, blocks: paragraph('x') });
      expect((await clerk.get(`/reports/${id}`)).body.sections).toMatchObject([{ savedAt: at }]);
    }
    clock.now = now;
  });

  it('refuses a section and an indicator that the outline does not have, a block of unknown type and a day that does not exist', async () => {
    const { clerk, id } = await begun();
    const put = (path: string, body: unknown) => clerk.put(`/reports/${id}/${path}`, body);
    const cover = { number: '1', symbol: 'BC', date: '2022-02-30', signer: null, issuingBody: null, recipients: [] };
    const values = [{ indicatorId: 'NOPE', value: 1 }];
    const refusals = [
      await put('sections/nq21.x', { version: 0, blocks: paragraph('x') }),
      await put('indicators', { version: 0, values }),
      await put(`sections/${section}`, { version: 0, blocks: [{ type: 'script', id: 'x' }] }),
      await put('cover', { version: 0, cover }),
    ];
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual([
      [422, 'section-not-in-outline'],
      [422, 'indicator-not-in-outline'],
      [422, 'invalid-request'],
      [422, 'invalid-request'],
    ]);
    const report = (await clerk.get(`/reports/${id}`)).body;
    expect([report.sections, report.coverVersion, report.indicatorsVersion]).toEqual([[], 0, 0]);
  });

  it('cover and indicators have versions of their own', async () => {
    const { clerk, id } = await begun();
    const values = [{ indicatorId: 'BEDS', value: 300 }];
    expect((await clerk.put(`/reports/${id}/indicators`, { version: 0, values })).body.version).toBe(1);
    const late = await clerk.put(`/reports/${id}/indicators`, { version: 0, values: [] });
    expect([late.status, late.body.code, late.body.version]).toEqual([409, 'part-changed-meanwhile', 1]);
    const { body } = await clerk.get(`/reports/${id}/validation`);
    expect(body.findings).toContainEqual(
      expect.objectContaining({ code: 'indicator-implausible', indicatorId: 'BEDS' }),
    );
  });

  it('a report with an empty section is not sent and says which section', async () => {
    const { clerk, id } = await begun();
    const refused = await clerk.post(`/reports/${id}/submission`, {}, key('empty'));
    expect([refused.status, refused.body.code]).toEqual([422, 'report-incomplete']);
    expect(refused.body.findings).toContainEqual(
      expect.objectContaining({ code: 'section-empty', sectionId: section }),
    );
    expect((await clerk.get(`/reports/${id}`)).body).toMatchObject({ status: 'drafting', revision: 0 });
  });

  it('a sent report is recalled with its text, mended and sent as the next revision', async () => {
    const { clerk, id } = await filled();
    const sent = await clerk.post(`/reports/${id}/submission`, {}, key('sent-1'));
    expect(sent.body.report).toMatchObject({ status: 'submitted', revision: 1 });
    const refused = await clerk.put(`/reports/${id}/sections/${section}`, { version: 1, blocks: paragraph('x') });
    expect(refused.body.code).toBe('report-not-editable');

    expect((await clerk.post(`/reports/${id}/recall`)).body.status).toBe('drafting');
    const { version } = ((await clerk.get(`/reports/${id}`)).body.sections as { version: number }[])[0]!;
    await clerk.put(`/reports/${id}/sections/${section}`, { version, blocks: paragraph('Đã sửa') });
    const again = await clerk.post(`/reports/${id}/submission`, {}, key('sent-2'));
    expect(again.body.report).toMatchObject({ status: 'submitted', revision: 2 });
    const { items } = (await clerk.get(`/reports/${id}/revisions`)).body;
    expect(items!.map(({ revision }) => revision)).toEqual([1, 2]);
    expect((await clerk.get(`/reports/${id}/receipt`)).body).toEqual({ receipt: again.body.receipt, revision: 2 });
  });

  it('a whole report that was returned lies in the draft again, with the reason', async () => {
    const unitId = units[next++]!.id;
    const clerk = await intake.as({ unitId, role: 'clerk' });
    const { id } = (await clerk.post('/submissions', aWholeReport({ campaignId, unitId }), key('whole'))).body
      .report as { id: string };
    const empty = await editor.post(`/reports/${id}/return`, { reason: ' ', revision: 1 });
    expect(empty.status).toBe(422);
    const returned = await editor.post(`/reports/${id}/return`, { reason: 'Thiếu số liệu mục II.1', revision: 1 });
    expect(returned.body).toMatchObject({ status: 'returned', returned: { reason: 'Thiếu số liệu mục II.1' } });
    expect((await clerk.get(`/reports/${id}`)).body.sections).toHaveLength(18);
    expect((await editor.post(`/reports/${id}/acceptance`, { revision: 1 })).body.code).toBe('report-not-waiting');
    await clerk.post(`/reports/${id}/submission`, {}, key('whole-2'));
    const accepted = await editor.post(`/reports/${id}/acceptance`, { revision: 2 });
    expect(accepted.body).toMatchObject({ status: 'accepted', revision: 2 });
    expect((await clerk.post(`/reports/${id}/recall`)).body.code).toBe('report-not-waiting');
  });

  it('"nothing to report" is a report with a reason and a receipt', async () => {
    const { clerk, id } = await begun();
    expect((await clerk.post(`/reports/${id}/nil-return`, { reason: '' }, key('nil-0'))).status).toBe(422);
    const sent = await clerk.post(
      `/reports/${id}/nil-return`,
      { reason: 'Không có nội dung thuộc lĩnh vực' },
      key('nil-1'),
    );
    expect(sent.body.report).toMatchObject({ status: 'nil-return', revision: 1 });
    expect((await editor.post(`/reports/${id}/acceptance`, { revision: 1 })).body.status).toBe('accepted');
    const { body } = await clerk.get(`/reports/${id}/revisions/1`);
    expect(body).toMatchObject({ nil: { reason: 'Không có nội dung thuộc lĩnh vực' }, sections: [] });
  });

  it('the trail tells who did what, in an unbroken chain', async () => {
    const { clerk, id } = await filled();
    await clerk.post(`/reports/${id}/submission`, {}, key('trail'));
    const { body } = await editor.get(`/reports/${id}/trail`);
    const entries = body.entries as { entry: { action: string } }[];
    const { intact } = (await editor.get(`/reports/${id}/trail/check`)).body;
    expect([intact, entries[0]!.entry.action, entries.at(-1)!.entry.action]).toEqual([
      true,
      'report.begun',
      'report.submitted',
    ]);
  });
});
