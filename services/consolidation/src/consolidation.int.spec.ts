import type { DraftSnapshot } from '@common/contracts/draft-snapshot';
import { DraftSnapshot as DraftSnapshotSchema } from '@common/contracts/draft-snapshot';
import { type RunningConsolidationService, runConsolidationService } from './testing/running-consolidation-service';
import { campaignId, openingOf } from './testing/sample-campaign';
import { sampleReport } from './testing/sample-report';

let service: RunningConsolidationService;
const shortage = 'Nhân lực y tế vừa thiếu, vừa mất cân đối về cơ cấu, nhất là bác sĩ ở tuyến xã.';
const weaknesses = 'nq20.danh-gia.han-che';
/** A section that groups others. */
const introduced = 'nq20.ket-qua';
const at = `/consolidations/${campaignId}`;

beforeAll(async () => {
  service = await runConsolidationService();
});
afterAll(() => service.stop());

it('goes from the opened campaign over accepted reports and merged sections to a frozen draft and its event', async () => {
  const { tell, settled, ask, objects, database } = service;
  const haNoi = await sampleReport(objects, {
    unitId: 'province-01-party',
    texts: { [weaknesses]: [shortage, 'Đô thị hóa nhanh gây quá tải.'] },
    indicators: [{ value: 92, denominator: 8_000_000 }],
  });
  const haiDuong = await sampleReport(objects, {
    unitId: 'province-30-party',
    texts: { [weaknesses]: [shortage], [introduced]: ['Năm năm qua, ngành y tế đạt nhiều kết quả.'] },
    indicators: [{ value: 94, denominator: 2_000_000 }],
    onTime: false,
  });
  await tell(await openingOf(objects), haNoi.submitted, haNoi.accepted, haiDuong.submitted, haiDuong.accepted);
  await settled();

  const consolidation = await ask(at);
  expect(consolidation).toMatchObject({
    status: 200,
    body: { participation: { expected: 3, in: 2, waiting: 0, owed: 1, late: 2 }, unplaced: 0 },
  });
  expect((await ask(`${at}/sections/${weaknesses}`)).body).toMatchObject({
    units: 2,
    contributions: 3,
    blocks: [
      { sources: [{ unitId: 'province-01-party' }, { unitId: 'province-30-party' }] },
      { sources: [{ unitId: 'province-01-party' }] },
    ],
    unitNames: { 'province-30-party': 'Tỉnh ủy Hải Dương' },
  });
  expect((await ask(`${at}/indicators`)).body).toMatchObject({
    indicators: [{ value: 92.4, reporting: 2, missingUnitIds: [], reaches2025: false }],
  });

  const frozen = await ask(`${at}/drafts`, { role: 'editor' }, { body: { frozenOn: '2022-07-29' } });
  expect(frozen).toMatchObject({ status: 201, body: { number: 1, frozenOn: '2022-07-29', sections: 1 } });
  const draft = frozen.body as { draftId: string; sha256: string; bytes: number };
  const stored = await objects.get({ key: `consolidation/${draft.sha256}`, sha256: draft.sha256 });
  const snapshot: DraftSnapshot = DraftSnapshotSchema.parse(JSON.parse(stored.toString()));
  expect(snapshot).toMatchObject({
    draftId: draft.draftId,
    participation: { expected: 3, accepted: [{ onTime: true }, { onTime: false }], owed: [{ unitId: 'central-BTC' }] },
  });
  expect(snapshot.sections.map(({ number, blocks }) => [number, blocks.length])).toEqual([
    ['II', 1],
    ['II.1', 0],
    ['III.2', 2],
  ]);
  const told = await database.dataSource.query(`select data from outbox where type = 'consolidation.draft.frozen.v1'`);
  expect(told).toEqual([
    {
      data: {
        draftId: draft.draftId,
        campaignId,
        number: 1,
        frozenOn: '2022-07-29',
        snapshot: { sha256: draft.sha256, key: `consolidation/${draft.sha256}`, bytes: draft.bytes },
        teamUnitIds: ['central-BYT', 'ministry-unit-KHTC'],
      },
    },
  ]);
});
