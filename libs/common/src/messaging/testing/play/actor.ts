import { createDataSource } from '../../../persistence/data-source';
import { TypeOrmUnitOfWork } from '../../../persistence/typeorm-unit-of-work';
import { PostgresOutbox } from '../../../outbox/postgres-outbox';
import { SystemClock } from '../../../time/clock';
import { createLog } from '../../../logging/log';
import { failpoint } from '../../failpoint';
import type { MessageBus } from '../../message-bus';
import { MessagingRuntime } from '../../messaging-runtime';
import { pause } from '../../pause';
import { PostgresBus } from '../../postgres/postgres-bus';
import { RabbitMqBus } from '../../rabbitmq/rabbitmq-bus';
import { doubling } from './doubling-bus';
import { numbered, PlaySettings } from './play-settings';

// One process of the crash and chaos tests: tells numbered events, or listens to them, until SIGTERM.
const settings = PlaySettings.parse(process.env);
const name = settings.ROLE === 'tell' ? settings.SOURCE : settings.LISTENER;
const dataSource = await createDataSource(settings.DATABASE_URL, [], 12).initialize();
const unitOfWork = new TypeOrmUnitOfWork(dataSource);
const bus = doubling(connectBus(), settings.DUPLICATES);
const raised = numbered(settings.SOURCE);
const runtime = new MessagingRuntime({
  service: name,
  unitOfWork,
  bus,
  log: createLog(name, 'silent'),
  leaseSeconds: 2,
  contracts: new Map([[raised.type, raised]]),
  bindings: { [settings.LISTENER]: [`${settings.SOURCE}.#`] },
});
let stopping = false;
let telling = true;

process.on('message', (message) => (telling = message === 'speak')); // what is told already is published in any case
process.on('SIGTERM', () => {
  stopping = true;
  void runtime
    .stop()
    .then(() => dataSource.destroy())
    .finally(() => process.disconnect());
});

if (settings.ROLE === 'listen-without-inbox') bus.consume(name, ({ event }) => unitOfWork.run(() => handle(event)));
else runtime.start();
if (settings.ROLE === 'listen') {
  runtime.transport.addHandler(raised.type, handle);
  runtime.transport.listen((error) => error && process.exit(1));
}
process.send?.('ready');
if (settings.ROLE === 'tell') await tell();

async function tell(): Promise<void> {
  const outbox = new PostgresOutbox(unitOfWork, new SystemClock(), () => runtime.relay.committed());
  while (!stopping) {
    await pause(settings.PAUSE_MS);
    if (!telling) continue;
    const subject = `subject-${Math.floor(Math.random() * settings.SUBJECTS)}`;
    await unitOfWork
      .run(async () => {
        const [row] = await unitOfWork.query<{ number: number }>(
          `insert into counter values ($1, 1) on conflict (subject) do update set number = counter.number + 1 returning number`,
          [subject],
        );
        await unitOfWork.query('insert into told values ($1, $2)', [subject, row!.number]);
        await outbox.add({ contract: raised, subject, data: { number: row!.number } });
        failpoint('before-business-commit');
      })
      .then(() => failpoint('after-business-commit'))
      .catch(() => undefined); // the database went away; what counts is what it committed
  }
}

async function handle({ subject, data }: { subject: string; data: unknown }): Promise<void> {
  const { number } = raised.schema.parse(data);
  await unitOfWork.query('insert into effect (subject, number) values ($1, $2)', [subject, number]);
  if (subject === settings.POISON) process.exit(1);
  await pause(settings.HANDLER_MS);
  if (Math.random() < settings.FAILURES) throw new Error('A hiccup');
}

function connectBus(): MessageBus {
  return settings.AMQP_URL
    ? new RabbitMqBus(settings.AMQP_URL, name)
    : new PostgresBus(settings.BUS_DATABASE_URL ?? '', name);
}
