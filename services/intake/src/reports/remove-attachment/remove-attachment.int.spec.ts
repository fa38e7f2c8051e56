import type { HttpClient } from '../../testing/http-client';
import { openTestCampaign, testUnits } from '../../testing/test-campaign';
import { startTestIntake, type TestIntake } from '../../testing/test-intake';
import { aWholeReport } from '../../testing/whole-report.builder';
import { bold, docx, p } from '../../word-import/testing/docx-fixture';

type Listed = { id: string; current: boolean; removable: boolean };

describe('DELETE /reports/:id/attachments/:attachmentId', () => {
  const units = testUnits(2);
  const paper = (words: string) => docx(bold('V. ĐỀ XUẤT, KIẾN NGHỊ') + p(words));
  let intake: TestIntake;
  let campaignId: string;
  let clerk: HttpClient;
  let id: string;

  beforeAll(async () => {
    intake = await startTestIntake();
    const admin = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    campaignId = await openTestCampaign(admin, units);
    clerk = await intake.as({ unitId: units[0]!.id, role: 'clerk' });
    id = (await clerk.post('/reports', { campaignId, unitId: units[0]!.id, capacity: 'party' })).body.id as string;
  });
  afterAll(() => intake.stop());

  const upload = async (words: string) => {
    const form = new FormData();
    form.set('notSecret', 'true');
    form.set('file', new Blob([Buffer.from(paper(words))]), `${words}.docx`);
    return (await clerk.upload(`/reports/${id}/word-import`, form)).body.attachmentId as string;
  };
  const listed = async () => (await clerk.get(`/reports/${id}/attachments`)).body.items as Listed[];
  const remove = (attachmentId: string, who = clerk) => who.delete(`/reports/${id}/attachments/${attachmentId}`);

  it('takes a Word file away again, and leaves what was read from it in the draft', async () => {
    const [first, second] = [await upload('Một'), await upload('Hai')];
    expect((await listed()).map(({ id: each, current }) => [each, current])).toEqual([
      [first, false],
      [second, true],
    ]);
    expect((await remove(first)).status).toBe(204);
    expect((await listed()).map((each) => each.id)).toEqual([second]);
    expect((await remove(second)).status).toBe(204);
    expect(await listed()).toEqual([]);
    expect((await clerk.get(`/reports/${id}/word-import`)).body.code).toBe('nothing-imported');
    expect(JSON.stringify((await clerk.get(`/reports/${id}`)).body.sections)).toContain('Hai');
    const entries = (await clerk.get(`/reports/${id}/trail`)).body.entries as { entry: { action: string } }[];
    expect(entries.at(-1)!.entry.action).toBe('report.file-removed');
  });

  it('sets aside what the file left over, so that it is not sent', async () => {
    const form = new FormData();
    form.set('notSecret', 'true');
    form.set('file', new Blob([Buffer.from(docx(bold('GIẤY MỜI HỌP') + p('Kính mời dự họp.')))]), 'giay-moi.docx');
    const file = (await clerk.upload(`/reports/${id}/word-import`, form)).body.attachmentId as string;
    const draft = async () => (await clerk.get(`/reports/${id}`)).body as { unplaced: unknown; setAside: unknown };
    expect(JSON.stringify((await draft()).unplaced)).toContain('Kính mời');
    expect((await remove(file)).status).toBe(204);
    expect(JSON.stringify((await draft()).unplaced)).not.toContain('Kính mời');
    expect(JSON.stringify((await draft()).setAside)).toContain('Kính mời');
  });

  it('is refused to a stranger, to nobody in particular, and for a file that is not there', async () => {
    const stranger = await intake.as({ unitId: units[1]!.id, role: 'clerk' });
    const file = await upload('Ba');
    expect((await remove(file, stranger)).body.code).toBe('not-your-unit');
    expect((await remove(file, await intake.as())).status).toBe(401);
    const unknown = await remove('00000000-0000-4000-8000-000000000000');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'attachment-not-found']);
    expect((await listed()).map((each) => each.id)).toEqual([file]);
  });

  it('leaves what was sent, also after the report was recalled', async () => {
    for (const { sectionId, blocks } of aWholeReport({ campaignId, unitId: units[0]!.id }).sections!)
      if (sectionId !== 'nq20.kien-nghi')
        await clerk.put(`/reports/${id}/sections/${sectionId}`, { version: 0, blocks });
    const [file] = await listed();
    expect((await clerk.post(`/reports/${id}/submission`, {}, { 'idempotency-key': 'with a file' })).status).toBe(200);
    expect((await listed())[0]).toMatchObject({ current: true, removable: false });
    expect((await remove(file!.id)).body.code).toBe('report-not-editable');
    await clerk.post(`/reports/${id}/recall`);
    const refused = await remove(file!.id);
    expect([refused.status, refused.body.code]).toEqual([409, 'attachment-was-sent']);
  });
});
