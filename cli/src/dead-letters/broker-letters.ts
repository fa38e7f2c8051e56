import type { MessageBus } from '@common/messaging/message-bus';
import { PostgresBus } from '@common/messaging/postgres/postgres-bus';
import { RabbitMqBus } from '@common/messaging/rabbitmq/rabbitmq-bus';
import { bindings } from '@common/messaging/topology';
import { CannotRun } from '../outcome';
import type { ServiceName } from '../service-databases';

export type BrokerLetter = Readonly<{ id: string; type: string; error: string; body: string }>;

/** Whether the environment names a broker: `AMQP_URL`, or `BUS_DATABASE_URL` of the embedded bus. */
export function knowsBroker(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env.AMQP_URL || env.BUS_DATABASE_URL);
}

/** What the broker could not deliver to the service: unreadable, or handed out too often. None without a broker. */
export async function brokerLetters(service: ServiceName, env: NodeJS.ProcessEnv): Promise<BrokerLetter[]> {
  const letters = await onBus(service, env, (bus) => bus.deadLetters(service));
  return (letters ?? []).map(({ id, type, reason, body }) => ({ id, type, error: reason, body }));
}

/** Puts the letters with these ids, or all, back into the service's queue; answers their ids. */
export async function requeueBrokerLetters(
  service: ServiceName,
  ids: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string[]> {
  const requeued = await onBus(service, env, async (bus) => {
    const found = (await bus.deadLetters(service)).map(({ id }) => id);
    const chosen = ids.length > 0 ? found.filter((id) => ids.includes(id)) : found;
    if (chosen.length > 0) await bus.requeueDeadLetters(service, chosen);
    return chosen;
  });
  return requeued ?? [];
}

async function onBus<T>(
  service: ServiceName,
  env: NodeJS.ProcessEnv,
  work: (bus: MessageBus) => Promise<T>,
): Promise<T | null> {
  if (!knowsBroker(env) || !bindings[service]) return null;
  const bus = env.AMQP_URL
    ? new RabbitMqBus(env.AMQP_URL, 'tonghop')
    : new PostgresBus(env.BUS_DATABASE_URL ?? '', 'tonghop');
  try {
    return await work(bus);
  } catch (error) {
    const reason = (error as Error).message;
    throw new CannotRun({
      vi: `Không đọc được hàng đợi của ${service} tại máy chủ thông điệp: ${reason}. Hãy kiểm tra AMQP_URL (hoặc BUS_DATABASE_URL) và việc khai báo hàng đợi.`,
      en: `The queues of ${service} at the broker cannot be read: ${reason}. Check AMQP_URL (or BUS_DATABASE_URL), and that the queues were declared.`,
    });
  } finally {
    await bus.close();
  }
}
