import { type RunningConsolidationService, runConsolidationService } from './testing/running-consolidation-service';
import { campaignId, openingOf } from './testing/sample-campaign';
import { reportIdOf, sampleReport } from './testing/sample-report';

let service: RunningConsolidationService;
let draftId: string;
const at = `/consolidations/${campaignId}`;
const haNoi = 'province-01-party';
const weaknesses = 'nq20.danh-gia.han-che';

beforeAll(async () => {
  service = await runConsolidationService();
  const { accepted } = await sampleReport(service.objects, { unitId: haNoi, texts: { [weaknesses]: ['Còn thiếu.'] } });
  await service.tell(await openingOf(service.objects), accepted);
  await service.settled();
  const { body } = await service.ask(`${at}/drafts`, { role: 'editor' }, { body: {} });
  draftId = (body as { draftId: string }).draftId;
});
afterAll(() => service.stop());

it.each([
  at,
  `${at}/participation`,
  `${at}/reports/${reportIdOf(haNoi)}`,
  `${at}/contributions`,
  `${at}/indicators`,
  `${at}/drafts`,
  `${at}/timeline`,
  `${at}/matrix`,
  `${at}/unplaced`,
  `${at}/sections/${weaknesses}`,
  'DRAFT',
  'DRAFT/snapshot',
  `DRAFT/sections/${weaknesses}`,
])('shows %s to the owner, its units and administrators, and to no other body', async (path) => {
  const from = path.replace('DRAFT', `/drafts/${draftId}`);
  const asked = await Promise.all([
    service.ask(from, { role: 'viewer', unitId: 'central-BYT' }),
    service.ask(from, { role: 'viewer', unitId: 'ministry-unit-KHTC' }),
    service.ask(from, { role: 'admin', unitId: 'elsewhere' }),
    service.ask(from, { role: 'viewer', unitId: haNoi }),
    service.ask(from, { role: 'editor', unitId: 'central-BTC' }),
  ]);
  expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 403, 403]);
});

it('lists a campaign for its owner and the units below, and for nobody else', async () => {
  const listed = async (unitId: string, role: 'viewer' | 'admin' = 'viewer') =>
    ((await service.ask('/consolidations', { role, unitId })).body as { items: { id: string }[] }).items;
  expect(await listed('ministry-unit-KHTC')).toMatchObject([{ id: campaignId }]);
  expect(await listed('elsewhere', 'admin')).toMatchObject([{ id: campaignId }]);
  expect(await listed(haNoi)).toEqual([]);
});
