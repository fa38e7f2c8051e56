import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { lastLines } from '../launcher/last-lines';
import { startInBackground } from './background-process';
import { freePort, portIsFree } from '@common/network/free-port';
import { LaunchError } from './launch-error';
import { rabbitMqProgram } from './rabbitmq-program';
import { startOnPort } from './start-on-port';
import { until } from './until';

export type RabbitMqServer = Readonly<{ url: string; port: number; pid: number; stop: () => Promise<void> }>;

type Options = Readonly<{ folder: string; port?: number; say?: (line: string) => void }>;

/** Starts a broker of our own on 127.0.0.1: own node name, ports, data directory and Erlang port mapper. */
export async function startRabbitMq({ folder, port, say }: Options): Promise<RabbitMqServer> {
  const program = rabbitMqProgram(say);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'enabled_plugins'), '[].');
  const server = await startOnPort(port, (chosen) => startOn(chosen, program, folder));
  if (!server) throw notStarted(folder);
  return server;
}

/** Null when it ends before it answers. */
async function startOn(port: number, program: string, folder: string): Promise<RabbitMqServer | null> {
  const mapperPort = await freePort();
  const env = await environment(folder, port, mapperPort);
  const server = await startInBackground(program, [], { env, logFile: logOf(folder), cwd: folder });
  const settled = await until(async () => !server.running() || (await speaksAmqp(port)), 90_000, 150);
  const stop = async () => {
    await server.stop('SIGTERM', 'group', 30_000);
    await endPortMapper(mapperPort, env);
  };
  if (settled && server.running()) {
    return { url: `amqp://guest:guest@127.0.0.1:${port}`, port, pid: server.pid, stop };
  }
  await stop();
  if (settled) return null;
  throw notStarted(folder);
}

/** The port mapper refuses to end as long as it believes that a node lives, which it may for a moment after its end. */
async function endPortMapper(port: number, env: NodeJS.ProcessEnv): Promise<void> {
  await until(
    async () => {
      spawnSync('epmd', ['-kill'], { env, stdio: 'ignore' });
      return portIsFree(port);
    },
    10_000,
    100,
  );
}

function logOf(folder: string): string {
  return join(folder, 'rabbitmq.log');
}

function notStarted(folder: string): LaunchError {
  const log = logOf(folder);
  return new LaunchError({
    vi: `RabbitMQ không khởi động được. Cuối tệp ${log}:\n${lastLines(log, 8)}`,
    en: 'RabbitMQ did not start; the lines above are the end of its log.',
  });
}

async function environment(folder: string, port: number, mapperPort: number): Promise<NodeJS.ProcessEnv> {
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
    ERL_EPMD_PORT: String(mapperPort),
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
