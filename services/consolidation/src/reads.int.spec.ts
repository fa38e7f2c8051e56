import { type RunningConsolidationService, runConsolidationService } from './testing/running-consolidation-service';
import { campaignId, openingOf } from './testing/sample-campaign';
import { sampleReport } from './testing/sample-report';

let service: RunningConsolidationService;
const unknown = '0190a5b0-0000-7000-8000-00000000dead';
const at = `/consolidations/${campaignId}`;
const weaknesses = 'nq20.danh-gia.han-che';
const goals = 'nq20.ket-qua.muc-tieu';

beforeAll(async () => {
  service = await runConsolidationService();
  const { objects, tell } = service;
  const haNoi = await sampleReport(objects, {
    unitId: 'province-01-party',
    texts: { [weaknesses]: ['Còn thiếu bác sĩ.', 'Trạm y tế xuống cấp.'], [goals]: ['Đạt nhiều mục tiêu.'] },
    unplaced: [{ type: 'paragraph', id: 'x', runs: [{ text: 'Phần chưa xếp mục.' }] }],
    indicators: [{ value: 20 }],
  });
  const haiDuong = await sampleReport(objects, {
    unitId: 'province-30-party',
    texts: { [weaknesses]: ['Hoà giải tốt.'] },
  });
  await tell(await openingOf(objects), haNoi.accepted, haiDuong.accepted);
  await service.settled();
});
afterAll(() => service.stop());

const texts = async (query: string) => {
  const { body } = await service.ask(`${at}/contributions?${query}`);
  const { items, nextCursor } = body as { items: { block: { runs: { text: string }[] } }[]; nextCursor: string | null };
  return { texts: items.map(({ block }) => block.runs[0]!.text), nextCursor };
};

it('finds contributions whatever the diacritics, and by section and unit', async () => {
  expect((await texts('q=thieu bac si')).texts).toEqual(['Còn thiếu bác sĩ.']);
  expect((await texts('q=HÒA giải')).texts).toEqual(['Hoà giải tốt.']);
  expect((await texts(`sectionId=${goals}`)).texts).toEqual(['Đạt nhiều mục tiêu.']);
  expect((await texts('unitId=province-30-party')).texts).toEqual(['Hoà giải tốt.']);
});

it('lists what nobody placed, and counts it apart', async () => {
  expect((await texts('placed=false')).texts).toEqual(['Phần chưa xếp mục.']);
  expect((await service.ask(at)).body).toMatchObject({ unplaced: 1 });
  expect((await service.ask(`${at}/unplaced`)).body).toMatchObject({
    byUnit: [{ unitId: 'province-01-party', contributions: [{ text: 'Phần chưa xếp mục.', blocks: [] }] }],
  });
});

it('pages through all contributions in official order, each once', async () => {
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = await texts(`limit=2${cursor && `&cursor=${cursor}`}`);
    seen.push(...page.texts);
    cursor = page.nextCursor;
  }
  expect(seen).toEqual([
    'Còn thiếu bác sĩ.',
    'Trạm y tế xuống cấp.',
    'Đạt nhiều mục tiêu.',
    'Phần chưa xếp mục.',
    'Hoà giải tốt.',
  ]);
  expect(await service.ask(`${at}/contributions?cursor=rubbish`)).toMatchObject({
    status: 422,
    body: { code: 'invalid-cursor' },
  });
});

it('shows an indicator without denominators as not computable, names the units and the outlier', async () => {
  expect((await service.ask(`${at}/indicators`)).body).toMatchObject({
    indicators: [
      {
        value: null,
        why: expect.stringContaining('mẫu số'),
        withoutDenominatorUnitIds: ['province-01-party'],
        missingUnitIds: ['province-30-party'],
        outliers: [{ unitId: 'province-01-party', value: 20, why: 'outside-plausible' }],
      },
    ],
  });
});

it('lists consolidations, and says what it does not have', async () => {
  expect((await service.ask(`/consolidations?campaignId=${campaignId}`)).body).toMatchObject({
    items: [{ id: campaignId, code: '655/KH-BYT' }],
    nextCursor: null,
  });
  const missing = [`/consolidations/${unknown}`, `${at}/sections/none`, `${at}/reports/none`, `/drafts/${unknown}`];
  const answers = await Promise.all(missing.map((path) => service.ask(path)));
  expect(await service.ask('/consolidations/none')).toMatchObject({ status: 422, body: { code: 'invalid-request' } });
  expect(answers.map(({ status, body }) => [status, (body as { code: string }).code])).toEqual([
    [404, 'consolidation-not-found'],
    [404, 'section-not-found'],
    [404, 'report-not-seen'],
    [404, 'draft-not-found'],
  ]);
});

it.each([
  '',
  '/participation',
  '/contributions',
  '/indicators',
  '/drafts',
  '/timeline',
  '/unplaced',
  `/sections/${goals}`,
])('lets viewers read %s, and neither clerks nor strangers', async (path) => {
  const asked = await Promise.all([
    service.ask(at + path, { role: 'viewer' }),
    service.ask(at + path, { role: 'clerk', unitId: 'province-01-party' }),
    service.ask(at + path, null),
  ]);
  expect(asked.map(({ status }) => status)).toEqual([200, 403, 401]);
});

it('refuses an expired token', async () => {
  const token = await service.token({ role: 'viewer' }, { expiresIn: '-1m' });
  const answer = await fetch(`${service.url}${at}`, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(401);
});
