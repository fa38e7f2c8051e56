import { documentIssued } from '@common/contracts/document-issued';
import { notificationSent } from '@common/contracts/notification-sent';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { eventually } from '@common/testing/eventually';
import { type RunningConsolidationService, runConsolidationService } from '../../testing/running-consolidation-service';
import { campaign, campaignId, openingOf } from '../../testing/sample-campaign';
import { sampleReport } from '../../testing/sample-report';
import { type WatchedChanges, watchChanges } from '../../testing/watched-changes';
import { ChangeHub } from '../change-hub';
import { ChangeStream } from '../change-stream';
import { Changes } from '../domain/changes';

let service: RunningConsolidationService;
const watchers: WatchedChanges[] = [];
const other = '0190a5b0-0000-7000-8000-0000000000aa';
const hub = () => service.app.get(ChangeHub, { strict: false });

beforeAll(async () => {
  service = await runConsolidationService();
  await service.tell(
    await openingOf(service.objects),
    await openingOf(service.objects, { ...campaign, campaignId: other }),
  );
  await service.settled();
});
afterEach(async () => {
  for (const one of watchers.splice(0)) one.leave();
  await eventually(() => expect(hub().listeners).toBe(0));
});
afterAll(() => service.stop());

const watch = async (id: string, headers?: Record<string, string>) => {
  const watched = await watchChanges(service, id, headers);
  watchers.push(watched);
  return watched;
};

it('tells what changed, of this consolidation only, and says how to come again', async () => {
  const watched = await watch(campaignId);
  const elsewhere = await watch(other);
  expect(watched.headers.get('content-type')).toBe('text/event-stream');
  await eventually(() => expect(watched.text()).toBe('retry: 3000\nid: 0\n\n'));
  const { accepted } = await sampleReport(service.objects, { unitId: 'province-01-party' });
  const letter = { notificationId: 'n1', campaignId, unitId: 'central-BTC', kind: 'request' as const, stage: null };
  const paper = { documentId: 'd1', campaignId, kind: 'bao-cao-so-ket', number: '1-BC', issuedOn: '2022-10-20' };
  await service.tell(
    accepted,
    {
      contract: notificationSent,
      subject: 'n1',
      data: { ...letter, to: 'a@b.vn', sentAt: '2022-06-09T01:00:00.000Z' },
    },
    { contract: documentIssued, subject: 'd1', data: paper },
  );
  await service.settled();
  await service.ask(`/consolidations/${campaignId}/drafts`, { role: 'editor' }, { body: {} });
  await eventually(() =>
    expect([...new Set(watched.told())].sort()).toEqual([
      'documents',
      'drafts',
      'letters',
      'participation',
      'sections',
    ]),
  );
  expect(elsewhere.told()).toEqual([]);
});

it('says nothing of what was rolled back', async () => {
  const watched = await watch(campaignId);
  const changes = service.app.get(Changes, { strict: false });
  const undone = service.app.get(UnitOfWork, { strict: false }).run(async () => {
    await changes.tell(campaignId, 'drafts');
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await changes.tell(campaignId, 'letters');
  await eventually(() => expect(watched.told()).toEqual(['letters']));
});

it('reaches the listeners of another replica', async () => {
  const replica = new ChangeHub(service.database.dataSource);
  const stream = new ChangeStream(false);
  await replica.join(campaignId, stream);
  await service.app.get(Changes, { strict: false }).tell(campaignId, 'drafts');
  await eventually(() => expect(String(stream.body.read() ?? '')).toContain('{"what":"drafts"}'));
  await replica.onModuleDestroy();
});

it('tells everyone to look at everything once the lost connection is back', async () => {
  const watched = await Promise.all([campaignId, other].map((id) => watch(id)));
  await service.database.dataSource.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query = 'listen consolidation_changed'`,
  );
  await eventually(() => expect(watched.map(({ told }) => told())).toEqual([['all'], ['all']]));
  await service.app.get(Changes, { strict: false }).tell(campaignId, 'sections');
  await eventually(() => expect(watched.map(({ told }) => told())).toEqual([['all', 'sections'], ['all']]));
});

it.each(['x', '', '{"part":"drafts"}', `{"consolidationId":"${campaignId}","part":"of a newer version"}`])(
  'tells everyone to look at everything when it does not understand %j, and goes on',
  async (payload) => {
    const watched = await watch(campaignId);
    await service.database.dataSource.query('select pg_notify($1, $2)', ['consolidation_changed', payload]);
    await eventually(() => expect(watched.told()).toEqual(['all']));
    await service.app.get(Changes, { strict: false }).tell(campaignId, 'drafts');
    await eventually(() => expect(watched.told()).toEqual(['all', 'drafts']));
  },
);

it('tells one who comes again to look at everything', async () => {
  const watched = await watch(campaignId, { 'last-event-id': '0' });
  await eventually(() => expect(watched.told()).toEqual(['all']));
});

it('forgets a listener who left', async () => {
  const watched = await watch(campaignId);
  await eventually(() => expect(hub().listeners).toBe(1));
  watched.leave();
  await eventually(() => expect(hub().listeners).toBe(0));
});

it('is described as a stream of events', async () => {
  const description = (await (await fetch(`${service.url}/openapi.json`)).json()) as {
    paths: Record<string, { get: { responses: { 200: { content: object } } } }>;
  };
  expect(description.paths['/consolidations/{id}/changes']!.get.responses[200].content).toMatchObject({
    'text/event-stream': { schema: { properties: { what: { enum: expect.arrayContaining(['drafts', 'all']) } } } },
  });
});

it.each([
  [{ role: 'clerk', unitId: 'province-01-party' } as const, campaignId, 403],
  [{ role: 'viewer', unitId: 'central-BTC' } as const, campaignId, 403],
  [null, campaignId, 401],
  [{ role: 'viewer' } as const, '0190a5b0-0000-7000-8000-00000000dead', 404],
])('refuses %j the changes of %s with %i', async (as, id, status) => {
  expect((await service.ask(`/consolidations/${id}/changes`, as)).status).toBe(status);
});

it('ends its streams when it closes, and does not wait for their listeners', async () => {
  const watched = await watch(campaignId);
  await service.app.close();
  await watched.ended;
  expect(hub().listeners).toBe(0);
});
