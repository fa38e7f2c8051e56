import { eventually } from '@common/testing/eventually';
import type { DocumentView } from '../document.view';
import { aDraft } from '../domain/draft-snapshot.builder';
import { type RunningDocumentService, runDocumentService } from '../testing/running-document-service';

describe('issuing a document', () => {
  let service: RunningDocumentService;
  let submissions: DocumentView[];
  const request = { issuedOn: '2022-09-20', signer: 'Nguyễn Văn A' };
  const issue = (document: DocumentView | undefined, body: object = request): Promise<Response> =>
    service.ask('POST', `/documents/${document?.id}/issue`, 'editor', body);
  const numbers = (): Promise<object[]> =>
    service.database.dataSource.query('select symbol, period, last_number as last from number_registers');

  beforeEach(async () => {
    service = await runDocumentService();
    await service.freeze(aDraft());
    await service.freeze(aDraft({ draftId: '0190a5b0-0000-7000-8000-0000000000d2', number: 2 }));
    submissions = await eventually(async () => {
      const answer = await service.ask('GET', '/documents?kind=to-trinh-chinh-phu', 'editor');
      const { items } = (await answer.json()) as { items: DocumentView[] };
      expect(items).toHaveLength(2);
      return items;
    });
  });
  afterEach(() => service.stop());

  it('takes the next number of the year, renders the paper with it and tells of it', async () => {
    const issued = (await (await issue(submissions[0])).json()) as DocumentView;
    expect(issued).toMatchObject({ number: '01/TTr-BYT', issuedOn: '2022-09-20', signer: 'Nguyễn Văn A' });
    expect(issued.files.map(({ edition, fileName }) => `${edition} ${fileName}`)).toEqual([
      'draft to-trinh-chinh-phu-du-thao-lan-2.docx',
      'draft to-trinh-chinh-phu-du-thao-lan-2.pdf',
      'issued to-trinh-chinh-phu-01-TTr-BYT.docx',
      'issued to-trinh-chinh-phu-01-TTr-BYT.pdf',
    ]);
    const told = await service.database.dataSource.query(
      `select count(*)::integer as count from outbox where type = 'document.document.issued.v1'`,
    );
    expect(told).toEqual([{ count: 1 }]);
    const checked = await service.ask('POST', `/documents/${issued.id}/reproduction`, 'editor');
    expect((await checked.json()) as { same: boolean; files: object[] }).toMatchObject({ same: true });
  });

  it('gives two documents issued at the same moment two numbers without a gap', async () => {
    const answers = await Promise.all(submissions.map((one) => issue(one)));
    const views = (await Promise.all(answers.map((answer) => answer.json()))) as DocumentView[];
    expect(views.map(({ number }) => number).sort()).toEqual(['01/TTr-BYT', '02/TTr-BYT']);
    expect(await numbers()).toEqual([{ symbol: 'TTr BYT', period: '2022', last: 2 }]);
  });

  it('refuses to issue a document twice, and keeps its number', async () => {
    expect((await issue(submissions[0])).status).toBe(200);
    const second = await issue(submissions[0]);
    expect([second.status, ((await second.json()) as { code: string }).code]).toEqual([409, 'document-already-issued']);
    expect(await numbers()).toEqual([{ symbol: 'TTr BYT', period: '2022', last: 1 }]);
  });

  it('refuses a day before the draft, a day to come and a signer left out, and takes no number', async () => {
    expect((await issue(submissions[0], { ...request, issuedOn: '2022-07-01' })).status).toBe(422);
    expect((await issue(submissions[0], { ...request, issuedOn: '2999-01-01' })).status).toBe(422);
    expect((await issue(submissions[0], { ...request, issuedOn: '2022-02-30' })).status).toBe(422);
    expect((await issue(submissions[0], { issuedOn: '2022-09-20' })).status).toBe(422);
    expect(await numbers()).toEqual([]);
  });

  it('refuses a signer who is no full name, says so, and takes no number', async () => {
    const answer = await issue(submissions[0], { ...request, signer: 'abc' });
    const problem = (await answer.json()) as { code: string; title: string };
    expect([answer.status, problem.code]).toEqual([422, 'signer-not-named']);
    expect(problem.title).toContain('ít nhất hai từ');
    expect(await numbers()).toEqual([]);
  });

  it('is for the drafting team of the owner: editors of others take no number', async () => {
    const answer = await service.ask(
      'POST',
      `/documents/${submissions[0]?.id}/issue`,
      'editor',
      request,
      'province-30-party',
    );
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      403,
      'document-of-another-owner',
    ]);
    expect(await numbers()).toEqual([]);
  });

  it('is for the drafting team: a viewer may not', async () => {
    const answer = await service.ask('POST', `/documents/${submissions[0]?.id}/issue`, 'viewer', request);
    expect(answer.status).toBe(403);
  });
});
