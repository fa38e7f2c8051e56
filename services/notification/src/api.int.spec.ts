import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AuditTrail } from '@common/audit/audit-trail';
import type { Pair } from '@common/auth/user';
import { startTestIssuer, type TestIssuer } from '@common/testing/test-issuer';
import { type Play, startPlay } from './testing/play';

const editor: Pair[] = [{ unitId: 'central-BYT', role: 'editor' }];
const clerk: Pair[] = [{ unitId: 'province-30-party', role: 'clerk' }];
const stranger: Pair[] = [{ unitId: 'central-BTC', role: 'editor' }];
const hold = { campaignId: 'campaign-655', reason: 'Chờ văn bản chỉ đạo mới' };

let play: Play;
let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await startTestIssuer();
  play = await startPlay({ issuer: issuer.issuer });
  await play.at('2022-06-09');
});
afterAll(async () => {
  await play.stop();
  await issuer.stop();
});

async function ask(method: 'GET' | 'POST', url: string, pairs: Pair[] | string, payload?: object) {
  const token = typeof pairs === 'string' ? pairs : await issuer.tokenFor(pairs);
  const app = play.app as NestFastifyApplication;
  const answer = await app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${token}` },
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, body: answer.json() };
}

it('lists the mails of a campaign page by page, the newest first', async () => {
  const first = await ask('GET', '/notifications?campaignId=campaign-655&kind=request&status=sent&limit=1', editor);
  expect(first.status).toBe(200);
  const second = await ask(
    'GET',
    `/notifications?campaignId=campaign-655&limit=1&cursor=${first.body.nextCursor}`,
    editor,
  );
  expect(second.body.nextCursor).toBeNull();
  const units = [...first.body.items, ...second.body.items].map(({ unitName }) => unitName).sort();
  expect(units).toEqual(['Thành ủy Hà Nội', 'Tỉnh ủy Hải Dương']);
});

it.each(['hai duong', 'Hải Dương', 'VANTHU@province-30', 'tinh uy HAI'])(
  'finds the mails of "%s" without regard to case and marks',
  async (text) => {
    const { body } = await ask('GET', `/notifications?text=${encodeURIComponent(text)}`, editor);
    expect(body.items.map(({ unitName }: { unitName: string }) => unitName)).toEqual(['Tỉnh ủy Hải Dương']);
  },
);

it('finds nothing for words that stand in no mail', async () => {
  expect((await ask('GET', '/notifications?text=100%25_', editor)).body.items).toEqual([]);
});

it('shows one mail as it was sent, and what became of it', async () => {
  const { body } = await ask('GET', '/notifications?unitId=province-30-party', editor);
  const mail = await ask('GET', `/notifications/${body.items[0].id}`, editor);
  expect(mail.body).toMatchObject({
    status: 'sent',
    template: 'request/1',
    to: ['vanthu@province-30-party.example.vn'],
  });
  expect(mail.body.text).toContain('Kính gửi: Tỉnh ủy Hải Dương');
  expect(mail.body.html).toContain('<html lang="vi">');
  expect(mail.body.events.map(({ status }: { status: string }) => status)).toEqual(['pending', 'submitting', 'sent']);
});

it.each([
  ['a clerk', () => issuer.tokenFor(clerk), 403],
  ['an expired token', () => issuer.tokenFor(editor, { expiresIn: '-1m' }), 401],
  ['a forged token', () => issuer.forgedTokenFor(editor), 401],
])('%s may not read the mail log', async (_, token, status) => {
  expect((await ask('GET', '/notifications', await token())).status).toBe(status);
  expect((await ask('POST', '/reminders/hold', await token(), hold)).status).toBe(status);
  expect((await ask('GET', '/reminders/hold?campaignId=campaign-655', await token())).status).toBe(status);
});

it("an editor of another ministry sees nothing of this ministry's campaign", async () => {
  expect((await ask('GET', '/notifications', stranger)).body.items).toEqual([]);
  const [{ id }] = await play.mails();
  expect((await ask('GET', `/notifications/${id}`, stranger)).status).toBe(404);
  expect((await ask('POST', '/reminders/hold', stranger, hold)).status).toBe(404);
  expect((await ask('GET', '/reminders/hold?campaignId=campaign-655', stranger)).status).toBe(404);
});

it.each([
  ['/notifications?kind=spam', 422],
  ['/notifications?limit=0', 422],
  ['/notifications/not-an-id', 422],
  ['/reminders?cursor=x', 422, 'invalid-cursor'],
  [`/reminders?cursor=${Buffer.from('[1.5]').toString('base64url')}`, 422, 'invalid-cursor'],
  [`/notifications?cursor=${Buffer.from('["x"]').toString('base64url')}`, 422, 'invalid-cursor'],
])('refuses %s', async (url, status, code = 'invalid-request') => {
  const answer = await ask('GET', url, editor);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({
    code,
    title: expect.any(String),
    titleEn: expect.any(String),
  });
});

it('stops the reminders of a campaign with a reason, lets them go on, and records both', async () => {
  expect((await ask('POST', '/reminders/hold', editor, { campaignId: 'campaign-655', reason: '' })).status).toBe(422);
  expect((await ask('POST', '/reminders/hold', editor, hold)).body).toEqual({ campaignId: 'campaign-655', held: true });
  const told = () => ask('GET', '/reminders/hold?campaignId=campaign-655', editor).then(({ body: told }) => told);
  expect(await told()).toEqual({ held: true, since: expect.any(String), reason: hold.reason });
  await play.at('2022-06-16');
  expect(await play.mails('reminder')).toEqual([]);
  await ask('POST', '/reminders/release', editor, { ...hold, reason: 'Đã có văn bản' });
  expect(await told()).toEqual({ held: false, since: null, reason: null });
  await play.at('2022-06-16', '09:00');
  expect((await play.mails('reminder')).map(({ status }) => status)).toEqual(['sent', 'sent']);
  const { body } = await ask('GET', '/reminders?unitId=province-30-party', editor);
  expect(body.items).toMatchObject([
    { unitName: 'Tỉnh ủy Hải Dương', stage: 'T-14', status: 'sent', mailStatus: 'sent', due: '2022-06-30' },
  ]);
  expect((await ask('GET', '/reminders?status=cancelled', editor)).body.items).toEqual([]);
  const page = await ask('GET', '/reminders?limit=1', editor);
  const rest = await ask('GET', `/reminders?limit=1&cursor=${page.body.nextCursor}`, editor);
  expect(rest.body).toMatchObject({ items: [{ stage: 'T-14' }], nextCursor: null });
  expect(rest.body.items[0].id).not.toBe(page.body.items[0].id);
  const trail = play.app.get(AuditTrail);
  const chain = { kind: 'reminder', id: 'campaign-655' } as const;
  expect(await trail.isIntact(chain)).toBe(true);
  expect(await trail.entries(chain, { limit: 9 })).toMatchObject([
    { entry: { action: 'reminder.released' } },
    { entry: { action: 'reminder.held' } },
  ]);
});
