import { decodeJwt } from 'jose';
import { sha256 } from '@common/contracts/canonical-json';
import { openTestCampaign, testUnits } from '../../testing/test-campaign';
import type { HttpClient } from '../../testing/http-client';
import { startTestIntake, type TestIntake } from '../../testing/test-intake';
import { aWrittenReport } from '../../testing/written-report';
import { aWholeReport } from '../../testing/whole-report.builder';
import { KeepFile } from '../keep-file';

describe('POST /reports/:id/attachments', () => {
  const units = testUnits(5);
  const reason = 'Thiếu số liệu';
  const annex = { fileName: 'biểu.csv', sha256: sha256('a;b') };
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

  const written = () => aWrittenReport(intake, campaignId, units[next++]!.id);
  const attach = (clerk: HttpClient, id: string, text: string, name: string) => {
    const form = new FormData();
    form.set('notSecret', 'true');
    form.set('file', new Blob([text]), name);
    return clerk.upload(`/reports/${id}/attachments`, form);
  };
  const send = async (clerk: HttpClient, id: string, key: string) =>
    (await clerk.post(`/reports/${id}/submission`, {}, { 'idempotency-key': `${id} ${key}` })).body.receipt as string;
  const bodyOf = async (id: string, revision: number) =>
    (await editor.get(`/reports/${id}/revisions/${revision}`)).body;
  const filesOf = async (clerk: HttpClient, id: string) => (await clerk.get(`/reports/${id}/attachments`)).body.items;
  const kept = async (clerk: HttpClient, id: string) => [
    await filesOf(clerk, id).then((files) => files!.map(({ fileName }) => fileName)),
    (await clerk.get(`/reports/${id}/trail`)).body.entries,
  ];

  it('what a revision was sent with is listed in its body, which the receipt’s hash covers', async () => {
    const { clerk, id } = await written();
    await attach(clerk, id, 'a;b', annex.fileName);
    const receipt = await send(clerk, id, 'first');
    expect((await bodyOf(id, 1)).files).toEqual([annex]);
    const [{ body }] = await intake.dataSource.query('select body from revisions where report_id = $1', [id]);
    expect(decodeJwt(receipt).sha256).toBe(sha256(body as string));
    expect(await filesOf(clerk, id)).toMatchObject([{ sentWith: 1, removable: false }]);
  });

  it('a file added after a return is the next revision’s, and its report is not the same as before', async () => {
    const { clerk, id } = await written();
    await attach(clerk, id, 'a;b', annex.fileName);
    await send(clerk, id, 'first');
    await editor.post(`/reports/${id}/return`, { reason, revision: 1 });
    const unchanged = async () =>
      JSON.stringify((await clerk.get(`/reports/${id}/validation`)).body).includes('nothing-changed');
    expect(await unchanged()).toBe(true);
    expect((await attach(clerk, id, 'c;d', 'bổ sung.csv')).status).toBe(201);
    expect(await unchanged()).toBe(false);
    expect(await filesOf(clerk, id)).toMatchObject([
      { sentWith: 1, removable: false },
      { sentWith: null, removable: true },
    ]);
    await send(clerk, id, 'second');
    expect((await bodyOf(id, 1)).files).toEqual([annex]);
    expect((await bodyOf(id, 2)).files).toEqual([annex, { fileName: 'bổ sung.csv', sha256: sha256('c;d') }]);
    expect(await filesOf(clerk, id)).toMatchObject([{ sentWith: 1 }, { sentWith: 2 }]);
  });

  it('a report that came as data lists the files that stood with it, and none where there were none', async () => {
    const { clerk, id, unitId } = await written();
    const whole = (key: string) =>
      clerk.post('/submissions', aWholeReport({ campaignId, unitId }), { 'idempotency-key': `${id} ${key}` });
    await whole('bare');
    expect((await bodyOf(id, 1)).files).toEqual([]);
    await clerk.post(`/reports/${id}/recall`);
    await attach(clerk, id, 'a;b', annex.fileName);
    await whole('with a file');
    expect((await bodyOf(id, 2)).files).toEqual([annex]);
  });

  it('is refused for a report that was sent or accepted, in both languages, and nothing of it is kept', async () => {
    const { clerk, id } = await written();
    await attach(clerk, id, 'a;b', annex.fileName);
    await send(clerk, id, 'first');
    for (const status of ['submitted', 'accepted']) {
      if (status === 'accepted') await editor.post(`/reports/${id}/acceptance`, { revision: 1 });
      const before = await kept(clerk, id);
      const late = await attach(clerk, id, 'muộn', 'muộn.csv');
      expect([late.status, late.body]).toMatchObject([409, { code: 'report-not-editable', reportStatus: status }]);
      expect([late.body.title, late.body.titleEn]).toEqual([
        expect.stringContaining('không sửa'),
        expect.stringContaining('neither changed'),
      ]);
      expect(await kept(clerk, id)).toEqual(before);
    }
  });

  it('a file that was still being read when its report was sent is refused too', async () => {
    const { clerk, id } = await written();
    await send(clerk, id, 'first');
    const before = await kept(clerk, id);
    const upload = { fileName: 'muộn.csv', mediaType: 'text/csv', bytes: Buffer.from('muộn'), onlyIfOwn: false };
    const user = { id: 'lan', name: 'Lan', pairs: [] };
    const late = intake.app.get(KeepFile, { strict: false }).execute(id, upload, 'evidence', user);
    await expect(late).rejects.toMatchObject({ code: 'report-not-editable' });
    expect(await kept(clerk, id)).toEqual(before);
  });
});
