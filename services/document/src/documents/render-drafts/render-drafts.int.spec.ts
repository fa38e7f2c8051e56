import { createHash } from 'node:crypto';
import { MessagingRuntime } from '@common/messaging/messaging-runtime';
import { eventually } from '@common/testing/eventually';
import type { DocumentView } from '../document.view';
import { aDraft } from '../domain/draft-snapshot.builder';
import { type RunningDocumentService, runDocumentService } from '../testing/running-document-service';

describe('a frozen draft', () => {
  let service: RunningDocumentService;
  const draft = aDraft();

  const documents = async (): Promise<DocumentView[]> => {
    const answer = await service.ask('GET', `/documents?campaignId=${draft.campaign.campaignId}`, 'viewer');
    return ((await answer.json()) as { items: DocumentView[] }).items;
  };
  const allRendered = (): Promise<DocumentView[]> =>
    eventually(async () => {
      const found = await documents();
      expect(found).toHaveLength(3);
      return found;
    });
  const count = async (sql: string): Promise<number> => Number((await service.database.dataSource.query(sql))[0].count);

  beforeEach(async () => (service = await runDocumentService()));
  afterEach(() => service.stop());

  it('becomes the three papers of the plan, as Word and as PDF, under the hash of their content', async () => {
    await service.freeze(draft);
    const found = await allRendered();
    expect(found.map(({ kind }) => kind).sort()).toEqual([
      'bao-cao-so-ket',
      'to-trinh-bo-chinh-tri',
      'to-trinh-chinh-phu',
    ]);
    for (const { id, files, number } of found) {
      expect(number).toBeNull();
      expect(files.map(({ format }) => format)).toEqual(['docx', 'pdf']);
      for (const { format, sha256 } of files) {
        const answer = await service.ask('GET', `/documents/${id}/files/${format}/content`, 'viewer');
        const content = Buffer.from(await answer.arrayBuffer());
        expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
        expect(await service.objects.has(`document/${sha256}`)).toBe(true);
      }
    }
  });

  it('told twice is rendered once, and others are told once of each paper', async () => {
    const { again } = await service.freeze(draft);
    await again();
    await allRendered();
    await again();
    await eventually(async () => expect(await service.app.get(MessagingRuntime).idle()).toBe(true));
    expect(await count('select count(*) from documents')).toBe(3);
    expect(await count(`select count(*) from outbox where type = 'document.document.rendered.v1'`)).toBe(3);
    expect(await count(`select count(*) from audit where kind = 'document'`)).toBe(3);
  });

  it('is lent by a short-lived link to who may read documents, and to nobody else', async () => {
    await service.freeze(draft);
    const [first] = await allRendered();
    const redirect = await service.ask('GET', `/documents/${first?.id}/files/pdf`, 'editor');
    expect(redirect.status).toBe(302);
    const file = await fetch(redirect.headers.get('location') ?? '');
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await service.ask('GET', `/documents/${first?.id}/files/pdf`, 'clerk')).status).toBe(403);
    expect((await service.ask('GET', `/documents/${first?.id}/files/pdf`, null)).status).toBe(401);
  });

  it('waits while its snapshot is not in the store, and is kept to be tried again', async () => {
    const { again } = await service.freeze({ ...draft, number: 2 });
    await allRendered();
    await service.database.dataSource.query(
      `insert into renderings (draft_id, kind, campaign_id, team_unit_ids, snapshot)
       values ('lost', 'bao-cao-so-ket', 'c', '{central-BYT}', '{"key": "consolidation/none", "sha256": "none", "bytes": 1}')`,
    );
    await again();
    await eventually(async () => {
      const answer = await service.ask('GET', '/renderings?draftId=lost', 'viewer', undefined, 'central-BYT');
      const [lost] = ((await answer.json()) as { items: { state: string; lastError: string }[] }).items;
      expect([lost?.state, lost?.lastError.includes('ObjectMissing')]).toEqual(['waiting', true]);
    });
  });
});
