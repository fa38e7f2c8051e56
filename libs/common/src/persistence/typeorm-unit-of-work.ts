import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, EntityManager } from 'typeorm';
import { UnitOfWork } from './unit-of-work';

type Running = { manager: EntityManager; begun: Promise<unknown>; afterCommit: (() => void)[] };

@Injectable()
export class TypeOrmUnitOfWork extends UnitOfWork {
  private readonly running = new AsyncLocalStorage<Running>();

  constructor(readonly dataSource: DataSource) {
    super();
  }

  /** The manager of the transaction in progress, or the plain one outside of any. */
  get manager(): EntityManager {
    return this.running.getStore()?.manager ?? this.dataSource.manager;
  }

  get inTransaction(): boolean {
    return this.running.getStore() !== undefined;
  }

  override async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running.getStore()) return work();
    const afterCommit: (() => void)[] = [];
    const result = await this.transaction(afterCommit, work);
    for (const then of afterCommit) then();
    return result;
  }

  override afterCommit(then: () => void): void {
    const running = this.running.getStore();
    if (running) running.afterCommit.push(then);
    else then();
  }

  async query<Row = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<Row[]> {
    await this.running.getStore()?.begun;
    return this.manager.query(sql, params);
  }

  /** The same as `query`, planned once per connection under `name`: for statements of the hot path. Needs a transaction. */
  async prepared<Row = Record<string, unknown>>(name: string, sql: string, params: unknown[] = []): Promise<Row[]> {
    await this.requireRunning().begun;
    return this.send<Row>(name, sql, params);
  }

  /** The same as `prepared` for a statement that only reads and locks: as the first of a run it travels with the BEGIN. */
  async preparedRead<Row = Record<string, unknown>>(name: string, sql: string, params: unknown[] = []): Promise<Row[]> {
    const [rows] = await Promise.all([this.send<Row>(name, sql, params), this.requireRunning().begun]);
    return rows;
  }

  private async transaction<T>(afterCommit: (() => void)[], work: () => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client: PoolClient = await runner.connect();
      const begun = client.query('begin');
      begun.catch(() => undefined); // whoever waits for it is told
      try {
        const result = await this.running.run({ manager: runner.manager, begun, afterCommit }, work);
        await begun;
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => undefined); // of a connection that is lost
        throw error;
      }
    } finally {
      await runner.release();
    }
  }

  private async send<Row>(name: string, sql: string, params: unknown[]): Promise<Row[]> {
    const client: PoolClient = await this.requireRunning().manager.queryRunner!.connect();
    const { rows } = await client.query({ name, text: sql, values: params });
    return rows as Row[];
  }

  private requireRunning(): Running {
    const running = this.running.getStore();
    const ended = running?.manager.queryRunner?.isReleased; // of a handler that goes on after its time
    if (!running || ended) throw new Error('A prepared statement needs a running unit of work.');
    return running;
  }
}
