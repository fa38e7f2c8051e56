import { DataSource, type EntitySchema } from 'typeorm';
import { idleTransactionMs } from './time-limits';

/** A service's connection to its own database. `poolSize` connections serve HTTP, relay and inbox together. */
export function createDataSource(url: string, entities: EntitySchema[], poolSize = 20): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    poolSize,
    synchronize: false,
    logging: false,
    poolErrorHandler: () => undefined, // a lost connection is taken out of the pool; the next query tells of it
    extra: {
      keepAlive: true,
      pipeline: true, // statements that do not wait for each other travel together
      connectionTimeoutMillis: 5_000,
      statement_timeout: 10_000,
      idle_in_transaction_session_timeout: idleTransactionMs,
      idleTimeoutMillis: 60_000,
    },
  });
}
