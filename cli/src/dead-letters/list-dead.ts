import { listDeadLetters } from '@common/inbox/dead-letters';
import { inDatabase } from '../in-database';
import type { Outcome } from '../outcome';
import type { ServiceName } from '../service-databases';
import { brokerLetters, knowsBroker } from './broker-letters';

const notAsked =
  'Chưa xem hàng đợi của máy chủ thông điệp: hãy đặt AMQP_URL. / The broker was not asked: set AMQP_URL to see its dead letters, too.';

/**
 * What a service gave up on (`at: inbox`) and what the broker could not deliver to it (`at: broker`); something found
 * means that somebody must decide about it.
 */
export async function listDead(services: ServiceName[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  const json: object[] = [];
  const lines: string[] = [];
  for (const service of services) {
    for (const dead of await inDatabase(service, env, listDeadLetters)) {
      const { id, type, subject, attempts, waitingBehind, error } = dead;
      json.push({ service, at: 'inbox', ...dead });
      lines.push(`${service}  ${id}  ${type}  ${subject}  ×${attempts}, +${waitingBehind}  ${error}`);
    }
    for (const letter of await brokerLetters(service, env)) {
      json.push({ service, at: 'broker', ...letter });
      lines.push(`${service}  ${letter.id || '-'}  ${letter.type || '-'}  broker: ${letter.error}`);
    }
  }
  if (json.length === 0) lines.push('Không có thông điệp nào bị bỏ. / There are no dead letters.');
  if (!knowsBroker(env)) lines.push(notAsked);
  return { code: json.length > 0 ? 1 : 0, json, lines };
}
