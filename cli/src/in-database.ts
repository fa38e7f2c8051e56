import { createDataSource } from '@common/persistence/data-source';
import type { DataSource } from 'typeorm';
import { CannotRun } from './outcome';
import { databaseOf, type ServiceName } from './service-databases';

/** Does the work with a connection to a service's database; throws `CannotRun` where that fails. */
export async function inDatabase<T>(
  service: ServiceName,
  env: NodeJS.ProcessEnv,
  work: (source: DataSource) => Promise<T>,
): Promise<T> {
  const dataSource = createDataSource(databaseOf(service, env), [], 2);
  try {
    await dataSource.initialize();
    return await work(dataSource);
  } catch (error) {
    const reason = (error as Error).message;
    throw new CannotRun({
      vi: `Không dùng được cơ sở dữ liệu của ${service}: ${reason}. Hãy kiểm tra địa chỉ và chạy "tonghop migrate ${service}".`,
      en: `The database of ${service} cannot be used: ${reason}. Check its address and run "tonghop migrate ${service}".`,
    });
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}
