import { decodeJwt } from 'jose';
import { ObjectStore } from '@common/object-store/object-store';
import { openTestCampaign, testUnits } from '../../testing/test-campaign';
import type { HttpClient } from '../../testing/http-client';
import { startTestIntake, type TestIntake } from '../../testing/test-intake';
import { aWholeReport } from '../../testing/whole-report.builder';
import { bold, docx, p, zip } from '../../word-import/testing/docx-fixture';

describe('POST /reports/:id/word-import', () => {
  const units = testUnits(12);
  let intake: TestIntake;
  let campaignId: string;
  let next = 0;
  const report = docx(p('Lời đầu') + bold('V. ĐỀ XUẤT, KIẾN NGHỊ') + p('Đề nghị Trung ương bổ sung biên chế y tế xã.'));

  beforeAll(async () => {
    intake = await startTestIntake();
    const admin = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    campaignId = await openTestCampaign(admin, units);
  });
  afterAll(() => intake.stop());

  async function begun(): Promise<{ clerk: HttpClient; id: string; unitId: string }> {
    const unitId = units[next++]!.id;
    const clerk = await intake.as({ unitId, role: 'clerk' });
    const { id } = (await clerk.post('/reports', { campaignId, unitId, capacity: 'party' })).body as { id: string };
    return { clerk, id, unitId };
  }

  function form(bytes: Uint8Array, name = 'Báo cáo.docx', notSecret = 'true'): FormData {
    const data = new FormData();
    data.set('notSecret', notSecret);
    data.set('file', new Blob([Buffer.from(bytes)]), name);
    return data;
  }

  it('fills the sections it finds, keeps the file, and lists what it could not place', async () => {
    const { clerk, id } = await begun();
    const { status, body } = await clerk.upload(`/reports/${id}/word-import`, form(report));
    expect([status, body.sections]).toEqual([200, [{ sectionId: 'nq20.kien-nghi', blocks: 1, notes: 0 }]]);
    const draft = (await clerk.get(`/reports/${id}`)).body;
    expect(JSON.stringify(draft.sections)).toContain('bổ sung biên chế y tế xã');
    expect(JSON.stringify(draft)).toContain('Lời đầu');
    const { items } = (await clerk.get(`/reports/${id}/attachments`)).body;
    expect(items).toMatchObject([{ fileName: 'Báo cáo.docx', purpose: 'word-original', bytes: report.length }]);
    const sha256 = items![0]!.sha256 as string;
    const file = await intake.app.get(ObjectStore).get({ key: `intake/${sha256}`, sha256 });
    expect(file.equals(Buffer.from(report))).toBe(true);
  });

  it('parts without a section are placed by a person or set aside', async () => {
    const { clerk, id } = await begun();
    await clerk.upload(`/reports/${id}/word-import`, form(report));
    const unplaced = (await clerk.get(`/reports/${id}`)).body.unplaced as { id: string }[];
    expect(unplaced.length).toBeGreaterThan(0);
    const placements = unplaced.map(({ id: blockId }) => ({ blockId, sectionId: 'nq20.kien-nghi' }));
    expect((await clerk.post(`/reports/${id}/placements`, { placements })).body).toEqual({ unplaced: 0 });
    expect(JSON.stringify((await clerk.get(`/reports/${id}`)).body.sections)).toContain('Lời đầu');
    const nobody = [{ blockId: 'nobody', sectionId: null }];
    const refused = await clerk.post(`/reports/${id}/placements`, { placements: nobody });
    expect([refused.status, refused.body.code]).toEqual([422, 'block-not-in-draft']);
  });

  it('a second file leaves what the first left over, and sets text aside that somebody wrote', async () => {
    const { clerk, id } = await begun();
    await clerk.upload(`/reports/${id}/word-import`, form(report));
    const path = `/reports/${id}/sections/nq20.kien-nghi`;
    await clerk.put(path, { version: 1, blocks: [{ type: 'paragraph', id: 'p', runs: [{ text: 'Của chị Lan' }] }] });
    const other = docx(p('Lời cuối') + bold('V. ĐỀ XUẤT, KIẾN NGHỊ') + p('Đề nghị bổ sung kinh phí.'));
    const { body } = await clerk.upload(`/reports/${id}/word-import`, form(other));
    expect(body.replaced).toMatchObject([{ sectionId: 'nq20.kien-nghi' }]);
    const draft = (await clerk.get(`/reports/${id}`)).body;
    expect(body.unplaced).toEqual(draft.unplaced);
    const texts = [draft.unplaced, draft.setAside, draft.sections].map((part) => JSON.stringify(part));
    expect(texts).toEqual([
      expect.stringMatching(/Lời đầu.*Lời cuối/),
      expect.stringContaining('Của chị Lan'),
      expect.stringContaining('bổ sung kinh phí'),
    ]);
    const trail = (await clerk.get(`/reports/${id}/trail`)).body.entries as { entry: { action: string } }[];
    expect(trail.map(({ entry }) => entry.action).filter((action) => action === 'report.word-imported')).toHaveLength(
      2,
    );
  });

  it('a second file that says again what the first left over sets the older words aside', async () => {
    const { clerk, id } = await begun();
    await clerk.upload(`/reports/${id}/word-import`, form(report));
    const other = docx(p('LỜI ĐẦU.') + bold('V. ĐỀ XUẤT, KIẾN NGHỊ') + p('Đề nghị bổ sung kinh phí.'));
    expect((await clerk.upload(`/reports/${id}/word-import`, form(other))).body.repeated).toBe(1);
    const draft = (await clerk.get(`/reports/${id}`)).body as Record<'unplaced' | 'setAside', unknown[]>;
    expect([draft.unplaced, draft.setAside].map((parts) => JSON.stringify(parts))).toEqual([
      expect.stringMatching(/^(?!.*Lời đầu).*LỜI ĐẦU/),
      expect.stringContaining('Lời đầu'),
    ]);
    const { entries } = (await clerk.get(`/reports/${id}/trail`)).body as {
      entries: { entry: { action: string; after: { repeated: string[] } } }[];
    };
    const read = entries.filter(({ entry }) => entry.action === 'report.word-imported');
    expect(read.map(({ entry }) => entry.after.repeated.length)).toEqual([0, 1]);
  });

  it('the receipt names the file that the draft was read from, and none for a report that came as data', async () => {
    const { clerk, id, unitId } = await begun();
    await clerk.upload(`/reports/${id}/word-import`, form(report));
    const sha256 = ((await clerk.get(`/reports/${id}/attachments`)).body.items as { sha256: string }[])[0]!.sha256;
    const whole = aWholeReport({ campaignId, unitId });
    for (const { sectionId, blocks } of whole.sections!.filter(({ sectionId }) => sectionId !== 'nq20.kien-nghi'))
      await clerk.put(`/reports/${id}/sections/${sectionId}`, { version: 0, blocks });
    const sourceOf = async (path: string, body: unknown) => {
      const { receipt } = (await clerk.post(path, body, { 'idempotency-key': `source ${path}` })).body;
      await clerk.post(`/reports/${id}/recall`);
      return decodeJwt(receipt as string).sourceFileSha256;
    };
    expect(await sourceOf(`/reports/${id}/submission`, {})).toBe(sha256);
    expect(await sourceOf(`/reports/${id}/nil-return`, { reason: 'Thử' })).toBeNull();
    expect(await sourceOf('/submissions', whole)).toBeNull();
  });

  it('an old .doc is kept and answered with how to save it anew', async () => {
    const { clerk, id } = await begun();
    const doc = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]);
    const { status, body } = await clerk.upload(`/reports/${id}/word-import`, form(doc, 'bao-cao.doc'));
    const { items } = (await clerk.get(`/reports/${id}/attachments`)).body;
    expect([status, body.code, items![0]!.id]).toEqual([415, 'word-file-old-format', body.attachmentId]);
  });

  it('of a paper marked secret only the refusal is kept', async () => {
    const { clerk, id } = await begun();
    const secret = docx(p('MẬT') + bold('V. ĐỀ XUẤT, KIẾN NGHỊ') + p('Nội dung'));
    const { status, body } = await clerk.upload(`/reports/${id}/word-import`, form(secret));
    expect([status, body.code]).toEqual([422, 'secrecy-mark']);
    expect((await clerk.get(`/reports/${id}/attachments`)).body.items).toEqual([]);
    const entries = (await clerk.get(`/reports/${id}/trail`)).body.entries as { entry: { action: string } }[];
    expect(entries.at(-1)!.entry.action).toBe('report.secret-file-refused');
  });

  it('a file that is not what it says, a file without the attestation and no file at all are refused', async () => {
    const { clerk, id } = await begun();
    const path = `/reports/${id}/word-import`;
    const refusals = [
      await clerk.upload(path, form(Buffer.from('%PDF-1.7 not Word'))),
      await clerk.upload(path, form(Buffer.alloc(30_000_001, 'PK'))),
      await clerk.upload(path, form(Buffer.alloc(31_000_001, 'PK'))),
      await clerk.upload(path, form(report, 'x.docx', 'false')),
      await clerk.upload(
        path,
        (() => {
          const empty = new FormData();
          empty.set('notSecret', 'true');
          return empty;
        })(),
      ),
      await clerk.post(path, {}),
    ];
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual([
      [415, 'not-a-docx'],
      [413, 'file-too-large'],
      [413, 'body-too-large'],
      [422, 'not-secret-not-confirmed'],
      [422, 'file-missing'],
      [415, 'not-a-form'],
    ]);
    expect((await clerk.get(`/reports/${id}`)).body).toMatchObject({ sections: [], unplaced: [] });
    expect((await clerk.get(`/reports/${id}/attachments`)).body.items).toEqual([]);
  });

  it('an annex is kept with the report as it is', async () => {
    const { clerk, id } = await begun();
    const { status, body } = await clerk.upload(`/reports/${id}/attachments`, form(Buffer.from('a;b'), 'phụ lục.csv'));
    expect([status, body.purpose, body.fileName]).toEqual([201, 'evidence', 'phụ lục.csv']);
  });

  it('a Word file is attached unless it bears a mark of secrecy; an archive that is none is attached as it is', async () => {
    const { clerk, id } = await begun();
    const attach = (bytes: Uint8Array, name: string) => clerk.upload(`/reports/${id}/attachments`, form(bytes, name));
    const refused = await attach(docx(p('TỐI MẬT') + p('Nội dung')), 'phụ lục.docx');
    expect([refused.status, refused.body.code]).toEqual([422, 'secrecy-mark']);
    const trail = (await clerk.get(`/reports/${id}/trail`)).body.entries as { entry: { action: string } }[];
    expect(trail.at(-1)!.entry.action).toBe('report.secret-file-refused');
    expect((await attach(report, 'phụ lục.docx')).status).toBe(201);
    expect((await attach(zip({ 'số liệu.csv': 'a;b' }), 'số liệu.zip')).status).toBe(201);
    const { items } = (await clerk.get(`/reports/${id}/attachments`)).body;
    expect(items!.map(({ fileName }) => fileName)).toEqual(['phụ lục.docx', 'số liệu.zip']);
  });
});
