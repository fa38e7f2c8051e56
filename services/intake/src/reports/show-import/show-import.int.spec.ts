import type { HttpClient } from '../../testing/http-client';
import { openTestCampaign, testUnits } from '../../testing/test-campaign';
import { startTestIntake, type TestIntake } from '../../testing/test-intake';
import { bold, docx, p } from '../../word-import/testing/docx-fixture';

type Part = { id: string; text: string; sectionId: string | null; how: string; there: boolean };

describe('GET /reports/:id/word-import', () => {
  const units = testUnits(3);
  const body =
    bold('V. ĐỀ XUẤT, KIẾN NGHỊ') + p('Đề nghị bổ sung biên chế.') + bold('1. Với Quốc hội') + p('Sửa luật.');
  const file = docx(p('Lời đầu') + body);
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

  const shown = () => clerk.get(`/reports/${id}/word-import`);
  const parts = async () => (await shown()).body.blocks as Part[];
  const part = async (text: string) => (await parts()).find((one) => one.text === text)!;
  const place = async (text: string, sectionId: string | null) => {
    const placements = [{ blockId: (await part(text)).id, sectionId }];
    return clerk.post(`/reports/${id}/placements`, { placements });
  };

  it('says that nothing was read yet, and to others that there is no such report', async () => {
    expect([(await shown()).status, (await shown()).body.code]).toEqual([404, 'nothing-imported']);
    const stranger = await intake.as({ unitId: units[1]!.id, role: 'clerk' });
    expect((await stranger.get(`/reports/${id}/word-import`)).body.code).toBe('report-not-found');
    expect((await (await intake.as()).get(`/reports/${id}/word-import`)).status).toBe(401);
  });

  it('shows the file in its own order with where each part went', async () => {
    const form = new FormData();
    form.set('notSecret', 'true');
    form.set('file', new Blob([Buffer.from(file)]), 'Báo cáo.docx');
    await clerk.upload(`/reports/${id}/word-import`, form);
    const { status, body: answer } = await shown();
    expect([status, answer.fileName]).toEqual([200, 'Báo cáo.docx']);
    expect((await parts()).map(({ text, sectionId, how }) => [text, sectionId, how])).toEqual([
      ['Lời đầu', null, 'unplaced'],
      ['V. ĐỀ XUẤT, KIẾN NGHỊ', 'nq20.kien-nghi', 'matched'],
      ['Đề nghị bổ sung biên chế.', 'nq20.kien-nghi', 'matched'],
      ['1. Với Quốc hội', 'nq20.kien-nghi', 'inherited'],
      ['Sửa luật.', 'nq20.kien-nghi', 'inherited'],
    ]);
    const unmatched = answer.unmatched as { kind: string; blockId: string | null }[];
    expect(unmatched.find(({ kind }) => kind === 'text-before-first-heading')!.blockId).toBe(
      (await part('Lời đầu')).id,
    );
    expect(unmatched.filter(({ kind }) => kind === 'section-without-content').every(({ blockId }) => !blockId)).toBe(
      true,
    );
  });

  it('follows what a person places by hand, sets aside and takes back', async () => {
    expect((await place('Lời đầu', 'nq20.quan-triet.hoc-tap')).body).toEqual({ unplaced: 0 });
    expect(await part('Lời đầu')).toMatchObject({ sectionId: 'nq20.quan-triet.hoc-tap', how: 'by-hand', there: true });
    expect((await place('Lời đầu', 'unplaced')).body).toEqual({ unplaced: 1 });
    expect(await part('Lời đầu')).toMatchObject({ sectionId: null, how: 'unplaced' });
    await place('Lời đầu', null);
    expect(await part('Lời đầu')).toMatchObject({ sectionId: null, how: 'waived' });
    await place('Sửa luật.', 'unplaced');
    expect(await part('Sửa luật.')).toMatchObject({ sectionId: null, how: 'unplaced', there: true });
    const draft = (await clerk.get(`/reports/${id}`)).body;
    expect(JSON.stringify(draft.unplaced)).toContain('Sửa luật.');
    expect(JSON.stringify(draft.sections)).not.toContain('Sửa luật.');
  });

  it('keeps where a part went after its text was rewritten, and says so', async () => {
    const { sections } = (await clerk.get(`/reports/${id}`)).body as {
      sections: { sectionId: string; version: number }[];
    };
    const { version } = sections.find(({ sectionId }) => sectionId === 'nq20.kien-nghi')!;
    const blocks = [{ type: 'paragraph', id: 'new', runs: [{ text: 'Viết lại' }] }];
    await clerk.put(`/reports/${id}/sections/nq20.kien-nghi`, { version, blocks });
    expect(await part('Đề nghị bổ sung biên chế.')).toMatchObject({ sectionId: 'nq20.kien-nghi', there: false });
    expect(await part('V. ĐỀ XUẤT, KIẾN NGHỊ')).toMatchObject({ how: 'matched', there: true });
  });

  it('a placement into a section that the outline does not have moves nothing', async () => {
    const before = (await clerk.get(`/reports/${id}`)).body;
    const refused = await place('Sửa luật.', 'nq20.khong-co');
    expect([refused.status, refused.body.code]).toEqual([422, 'section-not-in-outline']);
    expect((await clerk.get(`/reports/${id}`)).body).toEqual(before);
  });
});
