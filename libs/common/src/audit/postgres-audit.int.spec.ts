import { TypeOrmUnitOfWork } from '../persistence/typeorm-unit-of-work';
import { FixedClock } from '../testing/fixed-clock';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import type { AuditEntry } from './audit';
import { auditMigrations } from './audit.migrations';
import { AuditTrail } from './audit-trail';
import { PostgresAudit } from './postgres-audit';

const chain = { kind: 'report', id: 'r1' } as const;
const returned: AuditEntry = {
  chain,
  actor: { id: 'u1', name: 'Nguyễn Văn An' },
  unitId: 'central-BYT',
  action: 'report.returned',
  before: { status: 'submitted' },
  after: { status: 'returned', reason: 'Thiếu số liệu mục II.1' },
};

describe('the audit trail', () => {
  let database: TestDatabase;
  let unitOfWork: TypeOrmUnitOfWork;
  let audit: PostgresAudit;
  let trail: AuditTrail;

  beforeEach(async () => {
    database = await createTestDatabase(auditMigrations);
    unitOfWork = new TypeOrmUnitOfWork(database.dataSource);
    audit = new PostgresAudit(unitOfWork, new FixedClock(new Date('2022-06-30T03:00:00Z')));
    trail = new AuditTrail(unitOfWork);
  });
  afterEach(() => database.drop());
  const all = () => trail.entries(chain, { limit: 500 });

  it('keeps who did what, when by the domain and when in fact, in an intact chain', async () => {
    await audit.record(returned);
    await audit.record({ ...returned, action: 'report.accepted' });
    const entries = await all();
    expect(await trail.isIntact(chain)).toBe(true);
    expect(entries.map(({ seq }) => seq)).toEqual([2, 1]);
    expect(entries[1]!.entry).toMatchObject({
      action: 'report.returned',
      actor: { name: 'Nguyễn Văn An' },
      at: '2022-06-30T03:00:00.000Z',
      after: { reason: 'Thiếu số liệu mục II.1' },
    });
  });

  it('goes with the write: a rollback leaves no entry', async () => {
    const failing = unitOfWork.run(async () => {
      await audit.record(returned);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect([await all(), await trail.isIntact(chain)]).toEqual([[], true]);
  });

  it('counts without a gap when many write at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => audit.record(returned)));
    expect([(await all()).length, await trail.isIntact(chain)]).toEqual([8, true]);
  });

  it('is intact to who reads it while others write', async () => {
    let writing = true;
    const written = Promise.all(
      Array.from({ length: 3 }, async () => {
        for (let count = 0; count < 40; count += 1) await audit.record(returned);
      }),
    ).finally(() => (writing = false));
    const seen: boolean[] = [];
    while (writing) seen.push(await trail.isIntact(chain));
    await written;
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).not.toContain(false);
    expect(await all()).toHaveLength(120);
  });

  it('refuses to be changed, and shows it when a superuser does so all the same', async () => {
    await audit.record(returned);
    await expect(database.dataSource.query(`update audit set entry = '{}'`)).rejects.toThrow('append-only');
    await database.dataSource.query(`alter table audit disable trigger all; update audit set entry = '{}'`);
    expect(await trail.isIntact(chain)).toBe(false);
  });

  it('shows that the last entry was cut off', async () => {
    await audit.record(returned);
    await audit.record(returned);
    await database.dataSource.query('alter table audit disable trigger all; delete from audit where seq = 2');
    expect(await trail.isIntact(chain)).toBe(false);
    await database.dataSource.query('delete from audit');
    expect([await all(), await trail.isIntact(chain)]).toEqual([[], false]);
  });

  it.each([
    ['an entry in the middle was taken out', 'delete from audit where seq = 2'],
    ['the head was put back', 'update audit_chain set seq = 2, hash = (select hash from audit where seq = 2)'],
    ['the head was taken away', 'delete from audit_chain'],
    [
      'the last entry was written anew with a hash that fits',
      `update audit set entry = '{}', hash = encode(sha256(convert_to(
         (select hash from audit where seq = 2) || '{}', 'UTF8')), 'hex') where seq = 3`,
    ],
  ])('shows that %s', async (_, tampering) => {
    for (let count = 0; count < 3; count += 1) await audit.record(returned);
    expect(await trail.isIntact(chain)).toBe(true);
    await database.dataSource.query(`alter table audit disable trigger all; ${tampering}`);
    expect(await trail.isIntact(chain)).toBe(false);
  });

  it('is read from a place in the chain, without actions that are not wanted', async () => {
    for (const action of ['begun', 'saved', 'sent', 'saved', 'returned']) await audit.record({ ...returned, action });
    const found = await trail.entries(chain, { before: 5, without: ['saved'], limit: 2 });
    expect(found.map(({ seq, entry }) => [seq, (entry as { action: string }).action])).toEqual([
      [3, 'sent'],
      [1, 'begun'],
    ]);
  });
});
