import type { HttpClient } from '../testing/http-client';
import { openTestCampaign, testUnits } from '../testing/test-campaign';
import { startTestIntake, type TestIntake } from '../testing/test-intake';
import { aWholeReport } from '../testing/whole-report.builder';

describe('a decision that does not say which revision was read', () => {
  const units = testUnits(1);
  const reason = 'Thiếu số liệu';
  let intake: TestIntake;
  let editor: HttpClient;
  let id: string;

  beforeAll(async () => {
    intake = await startTestIntake();
    editor = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    const campaignId = await openTestCampaign(editor, units);
    const unitId = units[0]!.id;
    const clerk = await intake.as({ unitId, role: 'clerk' });
    const key = { 'idempotency-key': 'a decision' };
    const { report } = (await clerk.post('/submissions', aWholeReport({ campaignId, unitId }), key)).body;
    id = (report as { id: string }).id;
  });
  afterAll(() => intake.stop());

  const left = async () => [(await editor.get(`/reports/${id}`)).body, (await editor.get(`/reports/${id}/trail`)).body];

  it('is not carried out: the answer says why, and which one is the last', async () => {
    const before = await left();
    const headers = { authorization: `Bearer ${editor.token}` };
    const bodiless = await fetch(`${intake.url}/reports/${id}/acceptance`, { method: 'POST', headers });
    const refusals = [
      { status: bodiless.status, body: (await bodiless.json()) as Record<string, unknown> },
      await editor.post(`/reports/${id}/acceptance`, {}),
      await editor.post(`/reports/${id}/return`, { reason }),
    ];
    for (const { status, body } of refusals) {
      expect([status, body.code, body.revision]).toEqual([428, 'revision-not-named', 1]);
      expect([body.title, body.titleEn]).toEqual([
        expect.stringContaining('hãy xem lần gửi mới nhất (lần 1)'),
        expect.stringContaining('read the last one (revision 1)'),
      ]);
    }
    expect((await editor.post(`/reports/${id}/acceptance`, { revision: null })).status).toBe(422);
    expect(await left()).toEqual(before);
  });

  it('is described as one that must', async () => {
    const { paths } = (await (await intake.as()).get('/openapi.json')).body as {
      paths: Record<string, { post: { requestBody: object } }>;
    };
    for (const [decision, required] of [
      ['acceptance', ['revision']],
      ['return', ['reason', 'revision']],
    ] as const)
      expect(paths[`/reports/{id}/${decision}`]!.post.requestBody).toMatchObject({
        required: true,
        content: { 'application/json': { schema: { required } } },
      });
  });

  it('is carried out once it does', async () => {
    const accepted = await editor.post(`/reports/${id}/acceptance`, { revision: 1 });
    expect([accepted.status, accepted.body.status]).toEqual([200, 'accepted']);
  });
});
