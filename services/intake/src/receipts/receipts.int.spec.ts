import { generateKeyPairSync } from 'node:crypto';
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { openTestCampaign, testUnits } from '../testing/test-campaign';
import { startTestIntake, type TestIntake } from '../testing/test-intake';
import { aWholeReport } from '../testing/whole-report.builder';
import { ReceiptSettings } from './receipt-settings';
import { ReceiptKeys } from './storage/receipt-keys';

describe('a receipt signed by the configured key', () => {
  const units = testUnits(1);
  const unitId = units[0]!.id;
  let intake: TestIntake;
  let receipt: string;

  beforeAll(async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    intake = await startTestIntake({ RECEIPT_SIGNING_KEY: pem });
    const admin = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    const campaignId = await openTestCampaign(admin, units);
    const clerk = await intake.as({ unitId, role: 'clerk' });
    const key = { 'idempotency-key': 'receipt-test' };
    receipt = (await clerk.post('/submissions', aWholeReport({ campaignId, unitId }), key)).body.receipt as string;
  });
  afterAll(() => intake.stop());

  it('is checked offline with the published keys and names the stored revision', async () => {
    const { body } = await (await intake.as()).get('/receipts/jwks');
    const { payload } = await compactVerify(receipt, createLocalJWKSet(body as unknown as JSONWebKeySet));
    const told = JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>;
    const [{ sha256 }] = await intake.dataSource.query('select sha256 from revisions');
    expect(told).toMatchObject({ kind: 'report-receipt', unitId, revision: 1, sha256, sourceFileSha256: null });
    expect(told.demo).toBeUndefined();
  });

  it('the configured private key never enters the database', async () => {
    expect(await intake.dataSource.query('select private_jwk from receipt_keys')).toEqual([{ private_jwk: null }]);
  });
});

describe('a receipt signed by a key that the service made itself', () => {
  const units = testUnits(1);
  const unitId = units[0]!.id;
  let intake: TestIntake;

  beforeAll(async () => {
    intake = await startTestIntake();
  });
  afterAll(() => intake.stop());

  it('is known to the public check, also when the very first submission failed after signing', async () => {
    const admin = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    const campaignId = await openTestCampaign(admin, units);
    const clerk = await intake.as({ unitId, role: 'clerk' });
    const send = () =>
      clerk.post('/submissions', aWholeReport({ campaignId, unitId }), { 'idempotency-key': 'first-receipt' });
    await intake.dataSource.query('alter table revisions rename to revisions_away');
    expect((await send()).status).toBe(500);
    await intake.dataSource.query('alter table revisions_away rename to revisions');
    const { receipt } = (await send()).body;
    const { body } = await (await intake.as()).post('/receipts/check', { receipt });
    expect(body).toMatchObject({ valid: true, payload: { unitId, revision: 1 } });
  });

  it('stays published when the unit of work that asked for the key first is rolled back', async () => {
    await intake.dataSource.query('delete from receipt_keys');
    const keys = new ReceiptKeys(intake.dataSource, new ReceiptSettings(undefined, false));
    let kid = '';
    const rolledBack = new TypeOrmUnitOfWork(intake.dataSource).run(async () => {
      kid = (await keys.current()).kid;
      throw new Error('the submission failed');
    });
    await expect(rolledBack).rejects.toThrow('the submission failed');
    expect((await keys.publicKeys()).map((key) => key.kid)).toEqual([kid]);
  });
});
