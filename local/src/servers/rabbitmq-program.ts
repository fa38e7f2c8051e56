import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { LaunchError } from './launch-error';

/** The server itself: Debian's wrapper in /usr/sbin insists on the user `rabbitmq` and its own data directory. */
const PLACES = ['/usr/lib/rabbitmq/bin/rabbitmq-server', '/opt/homebrew/sbin/rabbitmq-server'];

/** What this machine lets us do; `install` answers why it could not, or nothing. */
type Machine = Readonly<{ find: () => string | undefined; mayInstall: () => boolean; install: () => string }>;

const thisMachine: Machine = {
  find: () => {
    const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'rabbitmq-server'));
    return [...PLACES, ...onPath].find((file) => existsSync(file));
  },
  mayInstall: () => process.getuid?.() === 0 && existsSync('/etc/debian_version'),
  install: () => {
    if (aptGet('install') === '') return '';
    aptGet('update');
    return aptGet('install');
  },
};

/** Finds `rabbitmq-server`; as root on Debian installs it (its system service is not started). */
export function rabbitMqProgram(say: (line: string) => void = () => undefined, machine = thisMachine): string {
  const found = machine.find();
  if (found) return found;
  if (!machine.mayInstall()) throw missing('', '');
  say('Đang cài RabbitMQ bằng apt-get… / Installing RabbitMQ with apt-get…');
  const why = machine.install();
  const installed = machine.find();
  if (installed) return installed;
  throw missing(` apt-get không cài được: ${why}`, ` apt-get could not install it: ${why}`);
}

function missing(vi: string, en: string): LaunchError {
  return new LaunchError({
    vi: `Cần máy chủ RabbitMQ: hãy cài gói "rabbitmq-server" (Debian, Ubuntu: apt-get install rabbitmq-server), hoặc đặt AMQP_URL tới một máy chủ đang chạy.${vi}`,
    en: `A RabbitMQ server is needed: install the package "rabbitmq-server" (Debian, Ubuntu: apt-get install rabbitmq-server), or set AMQP_URL to a running one.${en}`,
  });
}

/** The last line of what went wrong; nothing when it went well. Run level 1 keeps Debian from starting its own server. */
function aptGet(what: 'install' | 'update'): string {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1', LC_ALL: 'C' };
  const packages = what === 'install' ? ['-y', '--no-install-recommends', 'rabbitmq-server'] : [];
  const args = ['-o', 'DPkg::Lock::Timeout=300', what, ...packages];
  const done = spawnSync('apt-get', args, { env, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (done.status === 0) return '';
  const lines = (done.stderr ?? '').trim().split('\n');
  return lines.at(-1) || String(done.error ?? `apt-get ${what}: ${done.status ?? done.signal}`);
}
