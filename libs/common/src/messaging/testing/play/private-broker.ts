import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { connect } from 'amqplib';
import { eventually } from '../../../testing/eventually';

/** A RabbitMQ of one test, which it may kill and start again on the same data. */
export class PrivateBroker {
  private server: ChildProcess | null = null;

  static async start(folder: string, plugins: readonly 'rabbitmq_management'[] = []): Promise<PrivateBroker> {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'enabled_plugins'), `[${plugins.join(',')}].`);
    const [port, distribution, portMapper, management] = await Promise.all([1, 2, 3, 4].map(freePort));
    const broker = new PrivateBroker(folder, port!, distribution!, portMapper!, management!);
    await broker.start();
    return broker;
  }

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly distributionPort: number,
    private readonly portMapperPort: number,
    private readonly managementPort: number,
  ) {}

  get managementUrl(): string {
    return `http://guest:guest@127.0.0.1:${this.managementPort}`;
  }

  get url(): string {
    return `amqp://guest:guest@127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.server = spawn(program(), [], { env: this.environment, cwd: this.folder, stdio: 'ignore', detached: true });
    await eventually(async () => (await connect(this.url)).close(), 60_000);
  }

  /** Ends the broker without warning, as a power cut would. */
  async kill(): Promise<void> {
    const server = this.server;
    if (!server?.pid) return;
    this.server = null;
    const gone = new Promise((resolve) => server.once('exit', resolve));
    process.kill(-server.pid, 'SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    await this.kill();
    await eventually(() => this.endPortMapper());
  }

  /** The port mapper refuses as long as it believes that a node lives, which it may for a moment after its end. */
  private endPortMapper(): void {
    const { stdout, stderr } = spawnSync('epmd', ['-kill'], { env: this.environment, encoding: 'utf8' });
    if (/not allowed/.test(`${stdout}${stderr}`)) throw new Error(stdout);
  }

  private get environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      HOME: this.folder,
      RABBITMQ_NODENAME: `play-${this.port}@localhost`,
      RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
      RABBITMQ_NODE_PORT: String(this.port),
      RABBITMQ_DIST_PORT: String(this.distributionPort),
      RABBITMQ_MNESIA_BASE: join(this.folder, 'data'),
      RABBITMQ_LOG_BASE: join(this.folder, 'log'),
      RABBITMQ_PID_FILE: join(this.folder, 'pid'),
      RABBITMQ_ENABLED_PLUGINS_FILE: join(this.folder, 'enabled_plugins'),
      RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: [
        '-kernel inet_dist_use_interface {127,0,0,1}',
        `-rabbitmq_management tcp_config [{port,${this.managementPort}},{ip,"127.0.0.1"}]`,
      ].join(' '),
      ERL_EPMD_PORT: String(this.portMapperPort),
      ERL_EPMD_ADDRESS: '127.0.0.1',
    };
  }
}

/** Debian's wrapper on the path insists on a user and a data directory of its own; the program itself does not. */
function program(): string {
  const folders = ['/usr/lib/rabbitmq/bin', '/opt/homebrew/sbin', ...(process.env.PATH ?? '').split(delimiter)];
  const found = folders.map((folder) => join(folder, 'rabbitmq-server')).find((file) => existsSync(file));
  if (!found) throw new Error('Install the package rabbitmq-server: this test kills and restarts a broker of its own.');
  return found;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    }),
  );
}
