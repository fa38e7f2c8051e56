import { listDeadLetters, replayDeadLetters } from '@common/inbox/dead-letters';
import { createDataSource } from '@common/persistence/data-source';
import type { DataSource } from 'typeorm';
import { CannotRun, type Outcome } from '../outcome';
import { databaseOf, type ServiceName } from '../service-databases';

/** Events that a service gave up on; something found means that somebody must decide about them. */
export async function listDead(services: ServiceName[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  const found = [];
  for (const service of services) {
    const dead = await inDatabase(service, env, listDeadLetters);
    found.push(...dead.map((event) => ({ service, ...event })));
  }
  const lines = found.map(
    ({ service, id, type, subject, attempts, waitingBehind, error }) =>
      `${service}  ${id}  ${type}  ${subject}  ×${attempts}, +${waitingBehind}  ${error}`,
  );
  return {
    code: found.length > 0 ? 1 : 0,
    json: found,
    lines: lines.length > 0 ? lines : ['Không có thông điệp nào bị bỏ. / There are no dead letters.'],
  };
}

/** Lets a service try the events again; without ids, all of them. */
export async function replayDead(
  service: ServiceName,
  ids: string[],
  decision: { by: string; reason: string },
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const replayed = await inDatabase(service, env, async (dataSource) => {
    const chosen = ids.length > 0 ? ids : (await listDeadLetters(dataSource)).map(({ id }) => id);
    return replayDeadLetters(dataSource, chosen, decision);
  });
  const missed = ids.filter((id) => !replayed.includes(id));
  return {
    code: missed.length > 0 ? 1 : 0,
    json: { service, replayed, notDead: missed },
    lines: [
      `${service}: ${replayed.length} thông điệp được xử lý lại / replayed`,
      ...missed.map((id) => `  ${id}: không có trong danh sách bị bỏ / is not dead`),
    ],
  };
}

async function inDatabase<T>(
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
