import { foundOrInstalled } from './debian-package';

const missing = { vi: 'Cần máy chủ RabbitMQ.', en: 'A RabbitMQ server is needed.' };

/** A machine without the program, where installing it ends as `install` does. */
function newMachine(mayInstall: boolean, install: () => string) {
  let there = false;
  const find = () => (there ? '/usr/lib/rabbitmq/bin/rabbitmq-server' : undefined);
  const installer = {
    mayInstall: () => mayInstall,
    install: () => {
      const why = install();
      there = why === '';
      return why;
    },
  };
  const said: string[] = [];
  const program = { title: 'RabbitMQ', debianPackage: 'rabbitmq-server', find, missing };
  return { said, get: () => foundOrInstalled(program, (line) => said.push(line), installer) };
}

it('a program that is missing is installed where we may, which is said; one that is there is taken', () => {
  const { get, said } = newMachine(true, () => '');
  expect([get(), get()]).toEqual(Array(2).fill('/usr/lib/rabbitmq/bin/rabbitmq-server'));
  expect(said).toEqual(['Đang cài RabbitMQ bằng apt-get… / Installing RabbitMQ with apt-get…']);
});

it('whoever may not install it is told what to do, and nothing is tried', () => {
  const { get, said } = newMachine(false, () => '');
  expect(get).toThrow('Cần máy chủ RabbitMQ.\nA RabbitMQ server is needed.');
  expect(said).toEqual([]);
});

it('an installation that fails tells why in both languages', () => {
  const { get } = newMachine(true, () => 'E: Unable to locate package');
  expect(get).toThrow('Cần máy chủ RabbitMQ. apt-get không cài được: E: Unable to locate package');
  expect(get).toThrow('A RabbitMQ server is needed. apt-get could not install it: E: Unable to locate package');
});
