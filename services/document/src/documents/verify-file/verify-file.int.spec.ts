import { eventually } from '@common/testing/eventually';
import type { DocumentView } from '../document.view';
import { aDraft } from '../domain/draft-snapshot.builder';
import { type RunningDocumentService, runDocumentService } from '../testing/running-document-service';

describe('the public check of a file', () => {
  let service: RunningDocumentService;
  let document: DocumentView;

  beforeAll(async () => {
    service = await runDocumentService();
    await service.freeze(aDraft());
    document = await eventually(async () => {
      const answer = await service.ask('GET', '/documents?kind=to-trinh-chinh-phu', 'editor');
      const [found] = ((await answer.json()) as { items: DocumentView[] }).items;
      expect(found).toBeDefined();
      return found as DocumentView;
    });
  });
  afterAll(() => service.stop());

  it('is of a paper that tells who issues it and by which rules it is laid out', () => {
    const byTheRules = { regime: 'state', source: expect.stringContaining('30/2020') };
    expect(document.layout).toEqual({ ...byTheRules, issuer: 'Bộ Y tế', symbol: 'TTr-BYT' });
  });

  it('finds a registered file by its hash, without a sign-in', async () => {
    const answer = await service.ask('GET', `/documents/verify/${document.files[0]?.sha256}`, null);
    expect(await answer.json()).toMatchObject({
      registered: true,
      document: { id: document.id, kind: 'to-trinh-chinh-phu', edition: 'draft', draftNumber: 1, number: null },
    });
  });

  it("tells the number for the issued file alone, not for the draft's", async () => {
    const body = { issuedOn: '2022-09-20', signer: 'Nguyễn Văn A' };
    const answer = await service.ask('POST', `/documents/${document.id}/issue`, 'editor', body);
    const { files } = (await answer.json()) as DocumentView;
    const told = async (edition: string) => {
      const sha256 = files.find((file) => file.edition === edition)?.sha256;
      return (await service.ask('GET', `/documents/verify/${sha256}`, null)).json();
    };
    expect(await told('issued')).toMatchObject({
      document: { number: '01/TTr-BYT', issuedOn: '2022-09-20', signer: 'Nguyễn Văn A', issuedSince: null },
    });
    expect(await told('draft')).toMatchObject({
      registered: true,
      document: { number: null, issuedOn: null, signer: null },
    });
  });

  it("tells of a draft's file that its paper was issued since, and nothing of papers of another kind or an earlier draft", async () => {
    const since = async (kind: string, draftNumber: number) => {
      const files = `select sha256 from document_files join documents on documents.id = document_id
                      where kind = $1 and draft_number = $2 and edition = 'draft' and format = 'pdf'`;
      const [{ sha256 }] = (await service.database.dataSource.query(files, [kind, draftNumber])) as [
        { sha256: string },
      ];
      const answer = await service.ask('GET', `/documents/verify/${sha256}`, null);
      return ((await answer.json()) as { document: { issuedSince: unknown } }).document.issuedSince;
    };
    await service.freeze(aDraft({ number: 2, draftId: '0190a5b0-0000-7000-8000-000000000004' }));
    await eventually(() => since('to-trinh-chinh-phu', 2), 30_000);
    expect(await since('to-trinh-chinh-phu', 1)).toEqual({ number: '01/TTr-BYT', issuedOn: '2022-09-20' });
    expect(await since('bao-cao-so-ket', 1)).toBeNull();
    expect(await since('to-trinh-chinh-phu', 2)).toBeNull();
  });

  it('says that a file with one byte changed is not in the register', async () => {
    const answer = await service.ask('GET', `/documents/verify/${'0'.repeat(64)}`, null);
    expect(await answer.json()).toEqual({ registered: false, document: null });
  });

  it('refuses what is no hash', async () => {
    expect((await service.ask('GET', '/documents/verify/abc', null)).status).toBe(422);
  });

  it('renders every registered file again to the same bytes', async () => {
    const answer = await service.ask('POST', `/documents/${document.id}/reproduction`, 'viewer');
    const { same, files } = (await answer.json()) as { same: boolean; files: { edition: string; format: string }[] };
    expect(same).toBe(true);
    expect(files.map(({ edition, format }) => `${edition} ${format}`)).toEqual([
      'draft docx',
      'draft pdf',
      'issued docx',
      'issued pdf',
    ]);
  });

  it('cannot be told to be the same where another version of the renderer made other bytes; a changed file can', async () => {
    const ask = async () => (await service.ask('POST', `/documents/${document.id}/reproduction`, 'viewer')).json();
    const files = `update document_files set sha256 = $1 || substr(sha256, 2), renderer_version = $2
                    where document_id = $3 and edition = 'draft' and format = 'pdf'`;
    const { rendererVersion } = (await ask()) as { rendererVersion: string };
    await service.database.dataSource.query(files, ['x', 'tonghop-0', document.id]);
    const told = (await ask()) as { files: object[] };
    expect(told).toMatchObject({ same: null, rendererVersion, reason: { vi: expect.stringContaining('tonghop-0') } });
    expect(told.files).toContainEqual(expect.objectContaining({ same: null, rendererVersion: 'tonghop-0' }));
    await service.database.dataSource.query(files, ['x', rendererVersion, document.id]);
    expect(await ask()).toMatchObject({ same: false, reason: null });
  });
});
