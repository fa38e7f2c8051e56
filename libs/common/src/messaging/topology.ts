import { declarePostgresTopology } from './postgres/postgres-topology';
import { declareRabbitMqTopology } from './rabbitmq/rabbitmq-topology';

/**
 * Which service listens to whom. Whole sources are bound, because the gate of the inbox needs every event of a stream;
 * types without a handler are recorded as skipped.
 */
export const bindings: Readonly<Record<string, readonly string[]>> = {
  consolidation: ['intake.#', 'document.#', 'notification.#'],
  document: ['consolidation.#'],
  notification: ['intake.#', 'document.#'],
};

/** `limits`: whether delivery limit and dead-lettering lie in policies (changeable) or in arguments (for good). */
export type DeclaredTopology = Readonly<{ queues: string[]; limits: 'policies' | 'arguments' | 'built-in' }>;

/**
 * Declares exchanges, queues and bindings: by a job at deployment, by the launcher of the embedded stack, by tests.
 * Services only check that their queue is there. `url` is `amqp://…`, or `postgres://…` for the embedded bus;
 * `managementUrl` (`http://user:password@host:15672`) is needed to set policies.
 */
export async function declareTopology(
  url: string,
  managementUrl?: string,
  listeners = bindings,
): Promise<DeclaredTopology> {
  return url.startsWith('postgres')
    ? declarePostgresTopology(url, listeners)
    : declareRabbitMqTopology(url, listeners, managementUrl);
}
