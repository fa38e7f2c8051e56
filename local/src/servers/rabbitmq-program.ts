import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { foundOrInstalled } from './debian-package';

/** The server itself: Debian's wrapper in /usr/sbin insists on the user `rabbitmq` and its own data directory. */
const PLACES = ['/usr/lib/rabbitmq/bin/rabbitmq-server', '/opt/homebrew/sbin/rabbitmq-server'];

/** Finds `rabbitmq-server`; as root on Debian installs it (its system service is not started). */
export function rabbitMqProgram(say: (line: string) => void = () => undefined): string {
  const missing = {
    vi: 'Cần máy chủ RabbitMQ: hãy cài gói "rabbitmq-server" (Debian, Ubuntu: apt-get install rabbitmq-server), hoặc đặt AMQP_URL tới một máy chủ đang chạy.',
    en: 'A RabbitMQ server is needed: install the package "rabbitmq-server" (Debian, Ubuntu: apt-get install rabbitmq-server), or set AMQP_URL to a running one.',
  };
  return foundOrInstalled({ title: 'RabbitMQ', debianPackage: 'rabbitmq-server', find, missing }, say);
}

function find(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'rabbitmq-server'));
  return [...PLACES, ...onPath].find((file) => existsSync(file));
}
