import { connect, type Socket } from 'node:net';
import { openTestCampaign, testUnits } from '../testing/test-campaign';
import type { HttpClient } from '../testing/http-client';
import { startTestIntake, type TestIntake } from '../testing/test-intake';
import { aWholeReport } from '../testing/whole-report.builder';

describe('clients that behave badly', () => {
  const units = testUnits(4);
  let intake: TestIntake;
  let clerk: HttpClient;
  let campaignId: string;
  const unitId = units[0]!.id;
  const key = (text: string) => ({ 'idempotency-key': `rough-${text}` });

  beforeAll(async () => {
    intake = await startTestIntake();
    const admin = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    campaignId = await openTestCampaign(admin, units);
    clerk = await intake.as({ unitId, role: 'clerk' });
  });
  afterAll(() => intake.stop());

  function halfSent(): Promise<Socket> {
    const { port } = new URL(intake.url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        const lines = [
          'POST /submissions HTTP/1.1',
          'host: intake',
          `authorization: Bearer ${clerk.token}`,
          'content-type: application/json',
          'content-length: 40000',
          'idempotency-key: rough-half-sent',
        ];
        socket.write(`${lines.join('\r\n')}\r\n\r\n{"campaignId":"${campaignId}",`, () => resolve(socket));
      });
      socket.once('error', reject);
    });
  }

  it('fifty that send half a report and stall hold no connection to the database, and others are served', async () => {
    const stalled = await Promise.all(Array.from({ length: 50 }, halfSent));
    const sent = await clerk.post('/submissions', aWholeReport({ campaignId, unitId }), key('meanwhile'));
    expect(sent.status).toBe(201);
    const [{ count }] = await intake.dataSource.query(
      `select count(*)::integer from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
    );
    expect(count).toBe(0);
    for (const socket of stalled) socket.destroy();
    expect((await clerk.get('/reports')).status).toBe(200);
  });

  it('a body of more than 4 MB is refused before it is read as JSON', async () => {
    const refused = await clerk.post('/submissions', { blow: 'x'.repeat(5_000_000) }, key('large'));
    expect([refused.status, refused.body.code]).toEqual([413, 'body-too-large']);
  });

  it.each([
    [
      'a section unknown to the outline',
      { sections: [{ sectionId: 'nq21.x', blocks: [], notes: [] }] },
      'report-incomplete',
    ],
    [
      'a day that does not exist',
      { cover: { ...aWholeReport({ campaignId: '', unitId }).cover, date: '2022-02-30' } },
      'invalid-request',
    ],
    ['a field that nobody knows', { surprise: true }, 'invalid-request'],
    ['"nothing to report" beside a report', { nil: { reason: 'x' } }, 'invalid-request'],
  ])('%s is refused and leaves nothing behind', async (_, wishes, code) => {
    const other = units[1]!.id;
    const client = await intake.as({ unitId: other, role: 'clerk' });
    const refused = await client.post(
      '/submissions',
      { ...aWholeReport({ campaignId, unitId: other }), ...wishes },
      key('bad-one'),
    );
    expect([refused.status, refused.body.code]).toEqual([422, code]);
    expect((await client.get('/reports')).body.items).toEqual([]);
  });

  it('half a JSON text is refused as unreadable', async () => {
    const answer = await fetch(`${intake.url}/submissions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${clerk.token}`, 'content-type': 'application/json', ...key('half') },
      body: '{"campaignId":',
    });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, 'unreadable-body']);
  });
});
