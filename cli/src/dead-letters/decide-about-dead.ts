import { listDeadLetters, replayDeadLetters, type Resolution, skipDeadLetters } from '@common/inbox/dead-letters';
import { inDatabase } from '../in-database';
import { CannotRun, type Outcome } from '../outcome';
import { requeueBrokerLetters } from './broker-letters';
import type { ChosenLetters } from './chosen-letters';

/** Lets services try events again, and the broker deliver again what it set aside; without ids, all of them. */
export async function replayDead(
  { services, ids }: ChosenLetters,
  decision: Resolution,
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const replayed: string[] = [];
  for (const service of services) {
    const inInbox = await inDatabase(service, env, async (dataSource) => {
      const chosen = ids.length > 0 ? ids : (await listDeadLetters(dataSource)).map(({ id }) => id);
      return replayDeadLetters(dataSource, chosen, decision);
    });
    replayed.push(...inInbox, ...(await requeueBrokerLetters(service, ids, env)));
  }
  return told({ services, ids }, replayed, 'replayed', 'thông điệp được xử lý lại / replayed');
}

/** Passes events over for good, so that what waits behind them goes on. They are named one by one. */
export async function skipDead(
  { services, ids }: ChosenLetters,
  decision: Resolution,
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  if (ids.length === 0) {
    throw new CannotRun({
      vi: 'Hãy ghi rõ mã của từng thông điệp cần bỏ qua; xem bằng "tonghop dead-letters list".',
      en: 'Name the id of each event to pass over; "tonghop dead-letters list" shows them.',
    });
  }
  const skipped: string[] = [];
  for (const service of services)
    skipped.push(...(await inDatabase(service, env, (dataSource) => skipDeadLetters(dataSource, ids, decision))));
  return told({ services, ids }, skipped, 'skipped', 'thông điệp được bỏ qua / passed over');
}

function told({ services, ids }: ChosenLetters, done: string[], as: 'replayed' | 'skipped', words: string): Outcome {
  const notDead = ids.filter((id) => !done.includes(id));
  return {
    code: notDead.length > 0 ? 1 : 0,
    json: { service: services.length === 1 ? services[0] : null, [as]: done, notDead },
    lines: [
      `${services.join(', ')}: ${done.length} ${words}`,
      ...notDead.map((id) => `  ${id}: không có trong danh sách bị bỏ / is not dead`),
    ],
  };
}
