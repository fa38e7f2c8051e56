import type { HttpClient } from '../../testing/http-client';
import { openTestCampaign, testUnits } from '../../testing/test-campaign';
import { startTestIntake, type TestIntake } from '../../testing/test-intake';
import { aWholeReport } from '../../testing/whole-report.builder';
import { bold, docx, p } from '../../word-import/testing/docx-fixture';

describe('a Word file that does not fit its report', () => {
  const names = ['Hà Giang', 'Cao Bằng', 'Lai Châu', 'Đắk Nông', 'Bạc Liêu'];
  const units = testUnits(names.length).map((unit, place) => {
    return { ...unit, name: `Tỉnh ủy ${names[place]}`, shortName: names[place]! };
  });
  const body = bold('V. ĐỀ XUẤT, KIẾN NGHỊ') + p('Đề nghị bổ sung biên chế.');
  let intake: TestIntake;
  let campaignId: string;

  beforeAll(async () => {
    intake = await startTestIntake();
    const admin = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    campaignId = await openTestCampaign(admin, units);
  });
  afterAll(() => intake.stop());

  async function begun(place: number): Promise<{ clerk: HttpClient; id: string; unitId: string }> {
    const unitId = units[place]!.id;
    const clerk = await intake.as({ unitId, role: 'clerk' });
    const { id } = (await clerk.post('/reports', { campaignId, unitId, capacity: 'party' })).body as { id: string };
    return { clerk, id, unitId };
  }

  const upload = (clerk: HttpClient, id: string, bytes: Uint8Array, more: Record<string, string> = {}) => {
    const form = new FormData();
    form.set('notSecret', 'true');
    for (const [name, value] of Object.entries(more)) form.set(name, value);
    form.set('file', new Blob([Buffer.from(bytes)]), 'Báo cáo.docx');
    return clerk.upload(`/reports/${id}/word-import`, form);
  };
  const doubts = async (clerk: HttpClient, id: string) => {
    const { findings } = (await clerk.get(`/reports/${id}/validation`)).body as { findings: { code: string }[] };
    return findings.map(({ code }) => code).filter((code) => code.startsWith('file-'));
  };
  const headOf = (place: number) => p(units[place]!.name.toUpperCase()) + p('Số 77-BC/TU') + body;

  it('because it holds no word is refused as such, and nothing of it is kept', async () => {
    const { clerk, id } = await begun(0);
    const refused = await upload(clerk, id, docx(p('') + p('  ')));
    expect([refused.status, refused.body.code]).toEqual([422, 'no-words-in-file']);
    expect((await clerk.get(`/reports/${id}/attachments`)).body.items).toEqual([]);
    expect((await clerk.get(`/reports/${id}/word-import`)).body.code).toBe('nothing-imported');
  });

  it('because its head names another participant is read in with a warning, or asked about before', async () => {
    const { clerk, id } = await begun(1);
    const asked = await upload(clerk, id, docx(headOf(2)), { onlyIfOwn: 'true' });
    expect([asked.status, asked.body.code]).toEqual([409, 'file-of-another-unit']);
    expect(JSON.stringify(asked.body.reasons)).toContain(units[2]!.name);
    expect(JSON.stringify(asked.body.reasons)).toContain(units[1]!.name);
    expect((await clerk.get(`/reports/${id}/attachments`)).body.items).toEqual([]);
    const { status, body: answer } = await upload(clerk, id, docx(headOf(2)));
    expect([status, (answer.warnings as { code: string }[])[0]!.code]).toEqual([200, 'file-names-another-unit']);
    expect(await doubts(clerk, id)).toEqual(['file-names-another-unit']);
    expect((await upload(clerk, id, docx(headOf(1)), { onlyIfOwn: 'true' })).status).toBe(200);
    expect(await doubts(clerk, id)).toEqual([]);
  });

  it('because another unit has sent the very same is told with both names', async () => {
    const [sender, other] = [await begun(3), await begun(4)];
    await upload(sender.clerk, sender.id, docx(body));
    expect((await upload(other.clerk, other.id, docx(body), { onlyIfOwn: 'true' })).status).toBe(200);
    for (const { sectionId, blocks } of aWholeReport({ campaignId, unitId: sender.unitId }).sections!)
      if (sectionId !== 'nq20.kien-nghi')
        await sender.clerk.put(`/reports/${sender.id}/sections/${sectionId}`, { version: 0, blocks });
    const sent = await sender.clerk.post(
      `/reports/${sender.id}/submission`,
      {},
      { 'idempotency-key': 'the same file' },
    );
    expect(sent.status).toBe(200);
    const asked = await upload(other.clerk, other.id, docx(body), { onlyIfOwn: 'true' });
    expect([asked.status, asked.body.code]).toEqual([409, 'file-of-another-unit']);
    expect(JSON.stringify(asked.body.reasons)).toContain(units[3]!.name);
  });
});
