import { plainDateOf } from '@common/time/plain-date';
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
