import { jest } from '@jest/globals';
import { AuditTrail } from '@common/audit/audit-trail';
import { type RunningConsolidationService, runConsolidationService } from '../../testing/running-consolidation-service';
import { campaignId, openingOf } from '../../testing/sample-campaign';
import { sampleReport } from '../../testing/sample-report';
import { DraftRepository } from '../domain/draft.repository';

let service: RunningConsolidationService;
const at = `/consolidations/${campaignId}`;
const editor = { role: 'editor' } as const;
const freeze = (
  key?: string,
  body: object = { frozenOn: '2022-07-29' },
  as: Parameters<typeof service.ask>[1] = editor,
) => service.ask(`${at}/drafts`, as, { body, ...(key && { key }) });
const drafts = async () => ((await service.ask(`${at}/drafts`)).body as { items: unknown[] }).items;
const accept = async (unitId: string, text: string) => {
  const { submitted, accepted } = await sampleReport(service.objects, {
    unitId,
    texts: { 'nq20.danh-gia.han-che': [text] },
  });
  await service.tell(submitted, accepted);
  await service.settled();
};

beforeEach(async () => {
  service = await runConsolidationService();
  await service.tell(await openingOf(service.objects));
  await service.settled();
});
afterEach(() => service.stop());

it('freezes nothing before a report is accepted', async () => {
  expect(await freeze()).toMatchObject({ status: 409, body: { code: 'nothing-to-freeze' } });
  expect(await drafts()).toEqual([]);
});

it('numbers drafts on; equal state has equal bytes but for id, number and date', async () => {
  await accept('province-01-party', 'Còn thiếu bác sĩ.');
  const [first, second] = [await freeze(), await freeze(undefined, { frozenOn: '2022-08-30' })] as [never, never];
  expect([first, second]).toMatchObject([{ body: { number: 1 } }, { body: { number: 2 } }]);
  const content = async ({ body }: { body: { draftId: string } }) => {
    const { body: snapshot } = await service.ask(`/drafts/${body.draftId}/snapshot`);
    const { draftId: _id, number: _number, frozenOn: _on, ...rest } = snapshot as Record<string, unknown>;
    return JSON.stringify(rest);
  };
  expect(await content(second)).toBe(await content(first));
});

it('keeps who is asked to complete a report apart from who sent none', async () => {
  await accept('province-01-party', 'Còn thiếu bác sĩ.');
  const { submitted, returned } = await sampleReport(service.objects, { unitId: 'province-30-party' });
  await service.tell(submitted, returned);
  await service.settled();
  const { draftId } = (await freeze()).body as { draftId: string };
  const { body } = await service.ask(`/drafts/${draftId}/snapshot`);
  expect(body).toMatchObject({
    participation: { waiting: [], returned: [{ unitId: 'province-30-party' }], owed: [{ unitId: 'central-BTC' }] },
  });
});

it('answers the same draft for the same Idempotency-Key, also when asked twice at once', async () => {
  await accept('province-01-party', 'Còn thiếu bác sĩ.');
  const answers = await Promise.all([freeze('key-of-draft-1'), freeze('key-of-draft-1'), freeze('key-of-draft-1')]);
  expect(new Set(answers.map(({ body }) => (body as { draftId: string }).draftId)).size).toBe(1);
  expect(await drafts()).toHaveLength(1);
  expect(await freeze('key-of-draft-1', { frozenOn: '2022-12-31' })).toMatchObject({
    status: 409,
    body: { code: 'idempotency-key-used-otherwise' },
  });
});

it('answers the same draft when the other asking is done just before this one looks', async () => {
  await accept('province-01-party', 'Còn thiếu bác sĩ.');
  const repository = service.app.get(DraftRepository);
  const look = repository.stateToFreeze.bind(repository);
  const first = { draftId: '' };
  jest.spyOn(repository, 'stateToFreeze').mockImplementationOnce(async (id) => {
    Object.assign(first, (await freeze('key-of-draft-1')).body);
    return look(id);
  });
  expect(await freeze('key-of-draft-1')).toMatchObject({ body: { draftId: first.draftId, number: 1 } });
  expect(await drafts()).toHaveLength(1);
});

it('shows a report accepted after the freeze as late for that draft, and puts it in the next one', async () => {
  await accept('province-01-party', 'Còn thiếu bác sĩ.');
  await freeze();
  await accept('province-30-party', 'Trạm y tế xuống cấp.');
  expect(await drafts()).toMatchObject([{ number: 1, late: [{ unitId: 'province-30-party', revision: 1 }] }]);
  await freeze();
  expect(await drafts()).toMatchObject([
    { number: 1, late: [{ unitId: 'province-30-party' }] },
    { number: 2, late: [] },
  ]);
});

it('lets only the drafting team of the owner freeze, and leaves no trace of a refusal', async () => {
  await accept('province-01-party', 'Còn thiếu bác sĩ.');
  const refused = await Promise.all([
    freeze(undefined, {}, { role: 'viewer' }),
    freeze(undefined, {}, { role: 'editor', unitId: 'province-30-party' }),
    freeze(undefined, {}, null),
  ]);
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 401]);
  expect(await drafts()).toEqual([]);
  expect(await freeze(undefined, {}, { role: 'editor', unitId: 'ministry-unit-KHTC' })).toMatchObject({ status: 201 });
});

it('refuses a day that does not exist, and takes today where none is given', async () => {
  await accept('province-01-party', 'Còn thiếu bác sĩ.');
  expect(await freeze(undefined, { frozenOn: '2022-02-30' })).toMatchObject({ status: 422 });
  const { status, body } = await service.ask(`${at}/drafts`, editor, {});
  expect(status).toBe(201);
  expect((body as { frozenOn: string }).frozenOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

it('leaves an intact audit trail of who froze what', async () => {
  await accept('province-01-party', 'Còn thiếu bác sĩ.');
  const { body } = await freeze();
  const { draftId, sha256 } = body as { draftId: string; sha256: string };
  const trail = service.app.get(AuditTrail, { strict: false });
  const chain = { kind: 'draft', id: draftId } as const;
  expect(await trail.isIntact(chain)).toBe(true);
  expect(await trail.entries(chain, { limit: 9 })).toMatchObject([
    { entry: { action: 'draft.frozen', unitId: 'central-BYT', after: { number: 1, sha256, reports: 1 } } },
  ]);
});
