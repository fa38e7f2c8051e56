import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, EntityManager } from 'typeorm';
import { UnitOfWork } from './unit-of-work';

type Running = { manager: EntityManager; afterCommit: (() => void)[] };

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
    const result = await this.dataSource.transaction((manager) => this.running.run({ manager, afterCommit }, work));
    for (const then of afterCommit) then();
    return result;
  }

  override afterCommit(then: () => void): void {
    const running = this.running.getStore();
    if (running) running.afterCommit.push(then);
    else then();
  }

  query<Row = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<Row[]> {
    return this.manager.query(sql, params);
  }

  /** The same as `query`, planned once per connection under `name`: for statements of the hot path. Needs a transaction. */
  async prepared<Row = Record<string, unknown>>(name: string, sql: string, params: unknown[] = []): Promise<Row[]> {
    const client: PoolClient = await this.requireRunning().queryRunner!.connect();
    const { rows } = await client.query({ name, text: sql, values: params });
    return rows as Row[];
  }

  private requireRunning(): EntityManager {
    const running = this.running.getStore();
    const ended = running?.manager.queryRunner?.isReleased; // of a handler that goes on after its time
    if (!running || ended) throw new Error('A prepared statement needs a running unit of work.');
    return running.manager;
  }
}
