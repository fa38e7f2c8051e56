import { AuditTrail } from '@common/audit/audit-trail';
import type { Role } from '@common/auth/roles';
import { eventually } from '@common/testing/eventually';
import { aDraft } from '../domain/draft-snapshot.builder';
import type { RenderingView } from '../rendering.view';
import { type RunningDocumentService, runDocumentService } from '../testing/running-document-service';

describe('a paper whose rendering has failed', () => {
  let service: RunningDocumentService;
  const draft = aDraft();
  const renderings = async (): Promise<RenderingView[]> => {
    const answer = await service.ask('GET', `/renderings?draftId=${draft.draftId}`, 'viewer');
    return ((await answer.json()) as { items: RenderingView[] }).items;
  };
  const retry = (id: string | undefined, as: Role = 'editor', unitId?: string): Promise<Response> =>
    service.ask('POST', `/renderings/${id}/retry`, as, undefined, unitId);
  const allDone = (): Promise<RenderingView[]> =>
    eventually(async () => {
      const found = await renderings();
      expect(found.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
      return found;
    });

  beforeEach(async () => {
    service = await runDocumentService();
    await service.freeze(draft);
    await allDone();
    await service.database.dataSource.query(
      `update renderings set state = 'failed', attempts = 12, last_error = 'the compiler broke' where kind = 'bao-cao-so-ket'`,
    );
  });
  afterEach(() => service.stop());

  it('is rendered when the drafting team asks for it again, and the trail says who did', async () => {
    const [failed] = await renderings();
    expect(failed).toMatchObject({ state: 'failed', lastError: 'the compiler broke' });
    const answer = await retry(failed?.id);
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { ...failed, state: 'waiting', attempts: 0, lastError: null },
    ]);
    await allDone();
    const trail = service.app.get(AuditTrail, { strict: false });
    const chain = { kind: 'draft', id: draft.draftId } as const;
    expect(await trail.isIntact(chain)).toBe(true);
    expect(await trail.entries(chain, { limit: 9 })).toMatchObject([
      { entry: { action: 'rendering.retried', before: { kind: 'bao-cao-so-ket', state: 'failed' } } },
    ]);
  });

  it('is not asked for by viewers, by another body, nor where nothing has failed', async () => {
    const [failed, done] = await renderings();
    expect((await retry(failed?.id, 'viewer')).status).toBe(403);
    expect((await retry(failed?.id, 'editor', 'province-30-party')).status).toBe(403);
    expect((await retry(done?.id)).status).toBe(409);
    expect((await retry('0190a5b0-0000-7000-8000-00000000dead')).status).toBe(404);
    expect((await renderings()).map(({ state }) => state)).toEqual(['failed', 'done', 'done']);
  });
});
