import { type RunningConsolidationService, runConsolidationService } from '../../testing/running-consolidation-service';
import { campaignId, openingOf } from '../../testing/sample-campaign';
import { reportIdOf, sampleReport } from '../../testing/sample-report';

let service: RunningConsolidationService;
let draft: string;
const at = `/consolidations/${campaignId}`;
const weaknesses = 'nq20.danh-gia.han-che';
const haNoi = 'province-01-party';
const closing = 'Trên đây là báo cáo của Thành ủy, kính gửi Bộ Y tế tổng hợp./.';

beforeAll(async () => {
  service = await runConsolidationService();
  const first = await sampleReport(service.objects, {
    unitId: haNoi,
    texts: { [weaknesses]: ['Còn thiếu bác sĩ.', closing] },
  });
  const second = await sampleReport(service.objects, {
    unitId: haNoi,
    revision: 2,
    texts: { [weaknesses]: ['Đã đủ bác sĩ.'] },
  });
  await service.tell(await openingOf(service.objects), first.accepted);
  await service.settled();
  const { body } = await service.ask(`${at}/drafts`, { role: 'editor' }, { body: { frozenOn: '2022-07-29' } });
  draft = `/drafts/${(body as { draftId: string }).draftId}`;
  await service.tell(second.accepted);
  await service.settled();
});
afterAll(() => service.stop());

const ofHaNoi = { unitId: haNoi, unitName: 'Thành ủy Hà Nội', capacity: 'party', reportId: reportIdOf(haNoi) };

it('shows a section as it was frozen, with what the units had said and that it is superseded', async () => {
  expect((await service.ask(`${draft}/sections/${weaknesses}`)).body).toMatchObject({
    draft: { id: draft.split('/').at(-1), number: 1, frozenOn: '2022-07-29' },
    number: 'III.2',
    units: 1,
    contributions: 2,
    blocks: [{ block: { runs: [{ text: 'Còn thiếu bác sĩ.' }] }, sources: [{ unitId: haNoi, revision: 1 }] }],
    byUnit: [
      {
        ...ofHaNoi,
        revision: 1,
        supersededBy: 2,
        contributions: [
          { blockId: `${weaknesses}-0`, kind: 'paragraph', text: 'Còn thiếu bác sĩ.', blocks: [0], why: null },
          { text: closing, blocks: [], why: 'closing' },
        ],
      },
    ],
  });
});

it('shows the section now with what counts now', async () => {
  expect((await service.ask(`${at}/sections/${weaknesses}`)).body).toMatchObject({
    blocks: [{ block: { runs: [{ text: 'Đã đủ bác sĩ.' }] } }],
    byUnit: [
      {
        ...ofHaNoi,
        revision: 2,
        supersededBy: null,
        contributions: [{ text: 'Đã đủ bác sĩ.', blocks: [0], why: null }],
      },
    ],
  });
});

it.each([
  [{ role: 'viewer' } as const, 'none', 404],
  [{ role: 'clerk', unitId: haNoi } as const, weaknesses, 403],
  [null, weaknesses, 401],
])('refuses %j the section %s with %i', async (as, section, status) => {
  expect((await service.ask(`${draft}/sections/${section}`, as)).status).toBe(status);
});

it('says that there is no such draft', async () => {
  const unknown = '/drafts/0190a5b0-0000-7000-8000-00000000dead';
  expect(await service.ask(`${unknown}/sections/${weaknesses}`)).toMatchObject({
    status: 404,
    body: { code: 'draft-not-found' },
  });
});
