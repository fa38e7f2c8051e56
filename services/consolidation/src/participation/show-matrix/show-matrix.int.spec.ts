import { jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type RunningConsolidationService, runConsolidationService } from '../../testing/running-consolidation-service';
import { campaign, campaignId, openingOf } from '../../testing/sample-campaign';
import { reportIdOf, sampleReport } from '../../testing/sample-report';
import { manyAcceptedReports } from '../../testing/many-accepted-reports';
import { MatrixView } from './matrix.view';

let service: RunningConsolidationService;
const large = '0190a5b0-0000-7000-8000-0000000000bb';
const goals = 'nq20.ket-qua.muc-tieu';
const weaknesses = 'nq20.danh-gia.han-che';
const matrix = async (id = campaignId) => MatrixView.parse((await service.ask(`/consolidations/${id}/matrix`)).body);

beforeAll(async () => {
  service = await runConsolidationService();
  const { objects } = service;
  const haNoi = await sampleReport(objects, {
    unitId: 'province-01-party',
    texts: { [goals]: ['Đạt.'], [weaknesses]: ['Thiếu bác sĩ.', 'Trạm xuống cấp.'] },
    unplaced: [{ type: 'paragraph', id: 'x', runs: [{ text: 'Chưa xếp mục.' }] }],
  });
  const corrected = await sampleReport(objects, {
    unitId: 'province-01-party',
    revision: 2,
    texts: { [goals]: ['Đạt cả.'] },
  });
  const haiDuong = await sampleReport(objects, { unitId: 'province-30-party', texts: { [goals]: ['Chờ duyệt.'] } });
  const finance = await sampleReport(objects, { unitId: 'central-BTC', nil: 'Không phát sinh' });
  const empty = { ...campaign, campaignId: large, participants: [] };
  await service.tell(await openingOf(objects), await openingOf(objects, empty));
  await service.tell(haNoi.accepted, corrected.submitted, haiDuong.submitted, finance.accepted);
  await service.settled();
});
afterAll(() => service.stop());

it('shows every participant in official order with the counts of its accepted revision', async () => {
  const { sections, rows } = await matrix();
  expect(sections.map(({ number }) => number)).toEqual(['II.1', 'III.2']);
  expect(rows.map(({ name, state, counts }) => [name, state, counts])).toEqual([
    ['Bộ Tài chính', 'nil', [0, 0]],
    ['Thành ủy Hà Nội', 'in', [1, 2]],
    ['Tỉnh ủy Hải Dương', 'waiting', [0, 0]],
  ]);
  expect(rows[1]).toEqual({
    unitId: 'province-01-party',
    capacity: 'party',
    name: 'Thành ủy Hà Nội',
    group: 'province',
    parentId: 'province-01',
    provinceCode: 'province-01-party',
    state: 'in',
    late: false,
    overdue: false,
    dueOn: '2022-06-30',
    sentOn: '2022-06-28',
    reportId: reportIdOf('province-01-party'),
    revision: 2,
    acceptedAt: '2022-06-29T03:00:00.000Z',
    counts: [1, 2],
  });
});

it('shows one who sent nothing as owed and overdue', async () => {
  const { objects } = service;
  const id = '0190a5b0-0000-7000-8000-0000000000cc';
  await service.tell(await openingOf(objects, { ...campaign, campaignId: id }));
  await service.settled();
  const { rows } = await matrix(id);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({
    state: 'owed',
    late: true,
    overdue: true,
    reportId: null,
    revision: null,
    counts: [0, 0],
  });
});

it('asks the database no more often for 11,400 participants than for one', async () => {
  const asked = async () => {
    const query = jest.spyOn(service.app.get(DataSource).manager, 'query');
    const { rows } = await matrix(large);
    const queries = query.mock.calls.length;
    query.mockRestore();
    return { queries, rows };
  };
  await manyAcceptedReports(service.database.dataSource, large, { from: 1, to: 1, sections: [goals, weaknesses] });
  const one = await asked();
  await manyAcceptedReports(service.database.dataSource, large, { from: 2, to: 11_400, sections: [goals, weaknesses] });
  const all = await asked();
  expect([one.rows.length, all.rows.length]).toEqual([1, 11_400]);
  expect(all.rows.every(({ counts }) => counts.join() === '1,1')).toBe(true);
  expect(one.queries).toBeGreaterThan(0);
  expect(all.queries).toBe(one.queries);
});

it.each([
  [{ role: 'clerk', unitId: 'province-01-party' } as const, campaignId, 403],
  [{ role: 'viewer', unitId: 'central-BTC' } as const, campaignId, 403],
  [null, campaignId, 401],
  [{ role: 'viewer' } as const, '0190a5b0-0000-7000-8000-00000000dead', 404],
])('refuses %j the matrix of %s with %i', async (as, id, status) => {
  expect((await service.ask(`/consolidations/${id}/matrix`, as)).status).toBe(status);
});
