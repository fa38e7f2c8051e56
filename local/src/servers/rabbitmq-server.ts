import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { startInBackground } from './background-process';
import { freePort } from './free-port';
import { LaunchError } from './launch-error';
import { rabbitMqProgram } from './rabbitmq-program';
import { until } from './until';

export type RabbitMqServer = Readonly<{ url: string; port: number; pid: number; stop: () => Promise<void> }>;

type Options = Readonly<{ folder: string; port?: number; say?: (line: string) => void }>;

/** Starts a broker of our own on 127.0.0.1: own node name, ports, data directory and Erlang port mapper. */
export async function startRabbitMq({ folder, port, say }: Options): Promise<RabbitMqServer> {
  const program = rabbitMqProgram(say);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'enabled_plugins'), '[].');
  const chosen = port ?? (await freePort());
  const env = await environment(folder, chosen);
  const logFile = join(folder, 'rabbitmq.log');
  const server = await startInBackground(program, [], { env, logFile, cwd: folder });
  let ended = false;
  void server.exited.then(() => (ended = true));
  const ready = await until(async () => ended || (await speaksAmqp(chosen)), 90_000, 150);
  if (!ready || ended) {
    throw new LaunchError({
      vi: `RabbitMQ không khởi động được. Lý do có ở cuối tệp ${logFile}.`,
      en: `RabbitMQ did not start. The end of ${logFile} says why.`,
    });
  }
  return {
    url: `amqp://guest:guest@127.0.0.1:${chosen}`,
    port: chosen,
    pid: server.pid,
    stop: async () => {
      await server.stop('SIGTERM', 'group', 30_000);
      spawnSync('epmd', ['-kill'], { env, stdio: 'ignore' });
    },
  };
}

async function environment(folder: string, port: number): Promise<NodeJS.ProcessEnv> {
  return {
    ...process.env,
    RABBITMQ_NODENAME: `tonghop-${port}@localhost`,
    RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
    RABBITMQ_NODE_PORT: String(port),
    RABBITMQ_DIST_PORT: String(await freePort()),
    RABBITMQ_MNESIA_BASE: join(folder, 'data'),
    RABBITMQ_LOG_BASE: join(folder, 'log'),
    RABBITMQ_PID_FILE: join(folder, 'pid'),
    RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, 'enabled_plugins'),
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1}',
    ERL_EPMD_PORT: String(await freePort()),
    ERL_EPMD_ADDRESS: '127.0.0.1',
    HOME: folder,
  };
}

/** The broker answers an AMQP 0-9-1 greeting with its own first frame. */
function speaksAmqp(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(Buffer.from('AMQP\u0000\u0000\u0009\u0001', 'latin1')),
    );
    const answer = (spoke: boolean) => {
      socket.destroy();
      resolve(spoke);
    };
    socket.once('data', (data) => answer(data[0] === 1));
    socket.once('error', () => answer(false));
    socket.once('close', () => resolve(false));
    socket.setTimeout(2_000, () => answer(false));
  });
}
