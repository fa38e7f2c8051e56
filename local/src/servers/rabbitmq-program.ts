import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackage } from './debian-package';
import { LaunchError } from './launch-error';

/** The server itself: Debian's wrapper in /usr/sbin insists on the user `rabbitmq` and its own data directory. */
const PLACES = ['/usr/lib/rabbitmq/bin/rabbitmq-server', '/opt/homebrew/sbin/rabbitmq-server'];

/** Finds `rabbitmq-server`; as root on Debian installs it (its system service is not started). */
export function rabbitMqProgram(say: (line: string) => void = () => undefined): string {
  const found = find();
  if (found) return found;
  say('Đang cài RabbitMQ bằng apt-get… / Installing RabbitMQ with apt-get…');
  if (installDebianPackage('rabbitmq-server')) {
    const installed = find();
    if (installed) return installed;
  }
  throw new LaunchError({
    vi: 'Cần máy chủ RabbitMQ: hãy cài gói "rabbitmq-server" (Debian, Ubuntu: apt-get install rabbitmq-server), hoặc đặt AMQP_URL tới một máy chủ đang chạy.',
    en: 'A RabbitMQ server is needed: install the package "rabbitmq-server" (Debian, Ubuntu: apt-get install rabbitmq-server), or set AMQP_URL to a running one.',
  });
}

function find(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'rabbitmq-server'));
  return [...PLACES, ...onPath].find((file) => existsSync(file));
}
