import type { Role } from '@common/auth/roles';
import { eventually } from '@common/testing/eventually';
import { aDraft } from './domain/draft-snapshot.builder';
import type { DocumentView } from './document.view';
import { type RunningDocumentService, runDocumentService } from './testing/running-document-service';

type Listed = { items: DocumentView[]; nextCursor: string | null };

describe("a campaign's papers", () => {
  let service: RunningDocumentService;
  let documents: DocumentView[];
  const list = async (query: string, as: Role, unitId?: string): Promise<Listed> =>
    (await (await service.ask('GET', `/documents?${query}`, as, undefined, unitId)).json()) as Listed;

  beforeAll(async () => {
    service = await runDocumentService();
    await service.freeze(aDraft());
    documents = await eventually(async () => {
      const { items } = await list('', 'viewer');
      expect(items).toHaveLength(3);
      return items;
    });
  });
  afterAll(() => service.stop());

  it.each(['', '/files/pdf', '/files/pdf/link', '/files/pdf/content'])(
    'are read at %s by the owner and its units, and by no other body',
    async (path) => {
      const at = `/documents/${documents[0]?.id}${path}`;
      const asked = await Promise.all([
        service.ask('GET', at, 'viewer', undefined, 'central-BYT'),
        service.ask('GET', at, 'editor', undefined, 'ministry-unit-KHTC'),
        service.ask('GET', at, 'viewer', undefined, 'province-30-party'),
        service.ask('GET', at, 'editor', undefined, 'central-BTC'),
      ]);
      const allowed = path === '/files/pdf' ? 302 : 200;
      expect(asked.map(({ status }) => status)).toEqual([allowed, allowed, 403, 403]);
    },
  );

  it('are listed for the owner and for an administrator, and for no other body', async () => {
    expect((await list('', 'viewer', 'central-BYT')).items).toHaveLength(3);
    expect((await list('', 'admin', 'elsewhere')).items).toHaveLength(3);
    expect((await list('', 'viewer', 'province-30-party')).items).toEqual([]);
    const draftId = documents[0]?.draftId;
    const renderings = async (unitId: string) =>
      (await service.ask('GET', `/renderings?draftId=${draftId}`, 'viewer', undefined, unitId)).json();
    expect(await renderings('central-BYT')).toMatchObject({ items: [{}, {}, {}] });
    expect(await renderings('province-30-party')).toEqual({ items: [] });
  });

  it('are rendered again for comparison by the owner alone', async () => {
    const at = `/documents/${documents[0]?.id}/reproduction`;
    expect((await service.ask('POST', at, 'viewer', undefined, 'province-30-party')).status).toBe(403);
    expect((await service.ask('POST', at, 'viewer')).status).toBe(200);
  });

  it('are rendered again for comparison one at a time; who asks meanwhile is told to come back', async () => {
    const at = `/documents/${documents[0]?.id}/reproduction`;
    const answers = await Promise.all([1, 2, 3].map(() => service.ask('POST', at, 'viewer')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 503, 503]);
    const refused = answers.find(({ status }) => status === 503);
    expect(await refused?.json()).toMatchObject({ code: 'reproduction-busy' });
    expect((await service.ask('POST', at, 'viewer')).status).toBe(200);
  });

  it('are listed page by page, each once', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Listed = await list(`limit=2${cursor && `&cursor=${cursor}`}`, 'viewer');
      seen.push(...page.items.map(({ kind }) => kind));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(['bao-cao-so-ket', 'to-trinh-bo-chinh-tri', 'to-trinh-chinh-phu']);
    expect((await service.ask('GET', '/documents?cursor=rubbish', 'viewer')).status).toBe(422);
  });
});
