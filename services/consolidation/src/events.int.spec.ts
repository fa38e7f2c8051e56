import { sha256 } from '@common/contracts/canonical-json';
import type { ClaimCheck } from '@common/contracts/claim-check';
import { deadlineChanged } from '@common/contracts/deadline-changed';
import { reportRecalled } from '@common/contracts/report-recalled';
import { unitChanged } from '@common/contracts/unit-changed';
import type { ObjectStore } from '@common/object-store/object-store';
import { uuidV7 } from '@common/outbox/uuid-v7';
import { eventually } from '@common/testing/eventually';
import { type RunningConsolidationService, runConsolidationService } from './testing/running-consolidation-service';
import { campaignId, openingOf, units } from './testing/sample-campaign';
import { reportIdOf, sampleReport } from './testing/sample-report';

let service: RunningConsolidationService;
const haNoi = 'province-01-party';
const haiDuong = 'province-30-party';
const section = 'nq20.danh-gia.han-che';
const at = `/consolidations/${campaignId}`;

beforeEach(async () => {
  service = await runConsolidationService();
});
afterEach(() => service.stop());

const row = async (unitId: string) => (await service.ask(`${at}/reports/${reportIdOf(unitId)}`)).body;
const said = async (path = '') => {
  const { body } = await service.ask(`${at}/contributions?${path}`);
  return (body as { items: { block: { runs: { text: string }[] } }[] }).items.map(({ block }) => block.runs[0]!.text);
};

it('tries a report that came before its campaign again, and drops nothing', async () => {
  const { submitted, accepted } = await sampleReport(service.objects, {
    unitId: haNoi,
    texts: { [section]: ['Còn thiếu bác sĩ.'] },
  });
  await service.tell(submitted, accepted);
  await eventually(async () => {
    const [{ count }] = await service.database.dataSource.query(
      `select count(*)::integer as count from inbox where status in ('retry', 'parked')`,
    );
    expect(count).toBe(2);
  });
  expect((await service.ask(`${at}/reports/${reportIdOf(haNoi)}`)).status).toBe(404);
  await service.tell(await openingOf(service.objects));
  await eventually(async () => expect(await row(haNoi)).toMatchObject({ state: 'in', acceptedRevision: 1 }));
  expect(await said()).toEqual(['Còn thiếu bác sĩ.']);
});

it('counts an acceptance once that is told again, and lets an older revision change nothing', async () => {
  const first = await sampleReport(service.objects, { unitId: haNoi, texts: { [section]: ['Bản một.'] } });
  const second = await sampleReport(service.objects, {
    unitId: haNoi,
    revision: 2,
    texts: { [section]: ['Bản hai.', 'Thêm ý.'] },
  });
  const again = { ...second.accepted, id: uuidV7() };
  await service.tell(await openingOf(service.objects), second.accepted, again, first.submitted, first.accepted);
  await service.tell({ ...second.accepted, sequence: 1 });
  await service.settled();
  expect(await row(haNoi)).toMatchObject({ state: 'in', revision: 2, acceptedRevision: 2 });
  expect(await said()).toEqual(['Bản hai.', 'Thêm ý.']);
});

it('puts events that came in the wrong order back in order', async () => {
  const { submitted, returned } = await sampleReport(service.objects, { unitId: haNoi });
  await service.tell(await openingOf(service.objects), { ...returned, sequence: 2 });
  await service.tell({ ...submitted, sequence: 1 });
  await service.settled();
  expect(await row(haNoi)).toMatchObject({ state: 'returned', revision: 1 });
});

it('keeps an accepted revision in while it is returned and corrected; what a newer one replaces is superseded and kept', async () => {
  const first = await sampleReport(service.objects, { unitId: haNoi, texts: { [section]: ['Bản một.'] } });
  const second = await sampleReport(service.objects, {
    unitId: haNoi,
    revision: 2,
    texts: { [section]: ['Bản hai.'] },
  });
  await service.tell(await openingOf(service.objects), first.submitted, first.accepted, first.returned);
  await service.settled();
  expect(await row(haNoi)).toMatchObject({ state: 'in', acceptedRevision: 1, correctionWaits: false });
  expect(await said()).toEqual(['Bản một.']);
  await service.tell(second.submitted);
  await service.settled();
  expect(await row(haNoi)).toMatchObject({ state: 'in', revision: 2, acceptedRevision: 1, correctionWaits: true });
  expect(await said()).toEqual(['Bản một.']);
  await service.tell(second.accepted);
  await service.settled();
  expect(await said()).toEqual(['Bản hai.']);
  expect(await said('superseded=true')).toEqual(['Bản một.']);
});

it('accepts reports while somebody else holds the row of their campaign', async () => {
  const reports = await Promise.all(
    [haNoi, haiDuong].map((unitId) => sampleReport(service.objects, { unitId, texts: { [section]: ['Có.'] } })),
  );
  await service.tell(await openingOf(service.objects));
  await service.settled();
  const elsewhere = service.database.dataSource.createQueryRunner();
  await elsewhere.startTransaction();
  await elsewhere.query('select 1 from consolidation where id = $1 for no key update', [campaignId]);
  await service.tell(...reports.map(({ accepted }) => accepted));
  await service.settled();
  expect(await said()).toEqual(['Có.', 'Có.']);
  await elsewhere.rollbackTransaction();
  await elsewhere.release();
});

const fateOfReport = async () =>
  (await service.database.dataSource.query(`select status from inbox where aggregate = 'report'`))[0];

it('waits for a body that the store does not have yet', async () => {
  const given = { unitId: haNoi, texts: { [section]: ['Đến sau.'] } };
  const kept: Buffer[] = [];
  const keepBack = { put: (_: string, content: Buffer) => Promise.resolve(claimOf(content, kept)) };
  const { accepted } = await sampleReport(keepBack as unknown as ObjectStore, given);
  await service.tell(await openingOf(service.objects), accepted);
  await eventually(async () => expect(await fateOfReport()).toEqual({ status: 'retry' }));
  await service.objects.put('intake', kept[0]!, 'application/json');
  await eventually(async () => expect(await row(haNoi)).toMatchObject({ state: 'in' }));
});

it('gives up at once what breaks its contract', async () => {
  const { accepted } = await sampleReport(service.objects, { unitId: haNoi });
  const body = await service.objects.put('intake', Buffer.from('{"not":"a report"}'), 'application/json');
  await service.tell(await openingOf(service.objects));
  await service.settled();
  await service.tell({ ...accepted, data: { ...(accepted.data as object), body } });
  await eventually(async () => expect(await fateOfReport()).toEqual({ status: 'dead' }));
  expect((await service.ask(`${at}/reports/${reportIdOf(haNoi)}`)).status).toBe(404);
});

function claimOf(content: Buffer, kept: Buffer[]): ClaimCheck {
  kept.push(content);
  const hash = sha256(content);
  return { sha256: hash, key: `intake/${hash}`, bytes: content.length };
}

it('takes a nil return as in, without text', async () => {
  const nil = await sampleReport(service.objects, { unitId: 'central-BTC', nil: 'Không phát sinh' });
  await service.tell(await openingOf(service.objects), nil.submitted, nil.accepted);
  await service.settled();
  expect((await service.ask(at)).body).toMatchObject({ participation: { in: 1, nil: 1, owed: 2 } });
  expect(await said()).toEqual([]);
});

it('shows a submitted report as waiting, and owed again once recalled; none of its text enters', async () => {
  const { submitted } = await sampleReport(service.objects, { unitId: haNoi, texts: { [section]: ['Chưa duyệt.'] } });
  await service.tell(await openingOf(service.objects), submitted);
  await service.settled();
  expect(await row(haNoi)).toMatchObject({ state: 'waiting', revision: 1, acceptedRevision: null });
  expect(await said()).toEqual([]);
  const identity = { reportId: reportIdOf(haNoi), campaignId, unitId: haNoi, capacity: 'party', revision: 1 };
  await service.tell({ contract: reportRecalled, subject: identity.reportId, data: identity });
  await service.settled();
  expect(await row(haNoi)).toMatchObject({ state: 'owed' });
});

it('follows an extension and a unit that changed its name', async () => {
  await service.tell(await openingOf(service.objects));
  const deadlines = { due: '2099-07-15', onTime: '2099-07-15', lock: '2099-10-31' };
  const extension = { reportId: 'r', campaignId, unitId: haiDuong, capacity: 'party', deadlines, reason: 'Dịch bệnh' };
  const data = { ...extension, decidedBy: 'Vụ Kế hoạch - Tài chính', deadlineRevision: 2 };
  await service.tell({ contract: deadlineChanged, subject: 'r', data });
  const unit = { ...units.find(({ id }) => id === haNoi)!, name: 'Thành uỷ Thủ đô Hà Nội' };
  await service.tell({ contract: unitChanged, subject: haNoi, data: unit });
  await service.settled();
  expect((await service.ask(`${at}/participation`)).body).toMatchObject({
    participants: [
      { unitId: 'central-BTC', late: true },
      { unitId: haNoi, unitName: 'Thành uỷ Thủ đô Hà Nội', late: true },
      { unitId: haiDuong, deadlines, late: false },
    ],
  });
});
