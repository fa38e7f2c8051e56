import { plainDateOf } from '@common/time/plain-date';
import { leftOpen } from '@common/testing/described-whole';
import { startTestIntake, type TestIntake } from './testing/test-intake';

describe('the API of intake', () => {
  let intake: TestIntake;
  beforeAll(async () => (intake = await startTestIntake()));
  afterAll(() => intake.stop());

  it('describes every endpoint with its permission, its body and its answer', async () => {
    const { body } = await (await intake.as()).get('/openapi.json');
    const paths = body.paths as Record<string, Record<string, { 'x-permission': string; requestBody?: object }>>;
    expect(paths['/submissions']!.post!.requestBody).toBeDefined();
    expect(paths['/reports/{id}/sections/{sectionId}']!.put!['x-permission']).toBe('report.write');
    expect(paths['/receipts/check']!.post!['x-permission']).toBe('public');
    for (const upload of ['/reports/{id}/word-import', '/reports/{id}/attachments'])
      expect(paths[upload]!.post!.requestBody).toMatchObject({ content: { 'multipart/form-data': {} } });
    expect(Object.keys(paths).length).toBeGreaterThan(30);
    expect(leftOpen(body)).toEqual([]);
  });

  it('would tell of an endpoint whose answer is not described', () => {
    const ok = { responses: { '200': { content: {} } } };
    const paths = { '/a': { get: { responses: { '200': {} } } }, '/b': { put: { responses: { '204': {} } }, get: ok } };
    expect(leftOpen({ paths })).toEqual(['GET /a does not describe its answer']);
  });

  it('describes as always there what is filled in by itself, in answers and not in requests', async () => {
    const { body } = await (await intake.as()).get('/openapi.json');
    const paths = body.paths as Record<string, Record<string, { responses: object; requestBody: object }>>;
    const schema = { content: { 'application/json': { schema: expect.anything() } } };
    const report = paths['/reports/{id}']!.get!.responses;
    expect(report).toMatchObject({ 200: schema });
    expect(JSON.stringify(report)).toContain('"required":["sectionId","blocks","notes"');
    const section = JSON.stringify(paths['/reports/{id}/sections/{sectionId}']!.put!.requestBody);
    expect(section).toContain('"required":["version","blocks"]');
  });

  it('gives a slow line three minutes for a file', () =>
    expect(intake.app.getHttpServer().requestTimeout).toBe(180_000));

  it('is ready when database and schema are', async () => {
    const { status, body } = await (await intake.as()).get('/health/ready');
    expect([status, body.parts]).toMatchObject([200, { database: 'ok', schema: 'ok' }]);
  });

  it('tells anybody what day it is', async () => {
    const { status, body } = await (await intake.as()).get('/today');
    expect([status, body.today, body.demonstration]).toEqual([200, plainDateOf(new Date(body.now as string)), false]);
  });

  it('publishes the key that receipts are checked with and keeps the private half', async () => {
    const { body } = await (await intake.as()).get('/receipts/jwks');
    expect(body.keys).toMatchObject([{ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' }]);
    expect(JSON.stringify(body)).not.toContain('"d"');
  });
});
