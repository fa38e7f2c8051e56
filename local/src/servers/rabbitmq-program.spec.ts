import { rabbitMqProgram } from './rabbitmq-program';

const program = '/usr/lib/rabbitmq/bin/rabbitmq-server';

/** A machine without RabbitMQ, where installing it ends as `install` does. */
function machine(mayInstall: boolean, install: () => string) {
  let there = false;
  return {
    find: () => (there ? program : undefined),
    mayInstall: () => mayInstall,
    install: () => {
      const why = install();
      there = why === '';
      return why;
    },
  };
}

it('a RabbitMQ that is there is taken; one that is not is installed where we may, and that is said', () => {
  const said: string[] = [];
  const debian = machine(true, () => '');
  expect(rabbitMqProgram((line) => said.push(line), debian)).toBe(program);
  expect(rabbitMqProgram((line) => said.push(line), debian)).toBe(program);
  expect(said).toEqual(['Đang cài RabbitMQ bằng apt-get… / Installing RabbitMQ with apt-get…']);
});

it('whoever may not install it is told in two languages what to do', () => {
  const find = () =>
    rabbitMqProgram(
      undefined,
      machine(false, () => {
        throw new Error('must not be tried');
      }),
    );
  expect(find).toThrow(/Cần máy chủ RabbitMQ: hãy cài gói .* hoặc đặt AMQP_URL/);
  expect(find).toThrow(/A RabbitMQ server is needed: install the package .* or set AMQP_URL/);
});

it('an installation that fails tells why', () => {
  const find = () =>
    rabbitMqProgram(
      undefined,
      machine(true, () => 'E: Unable to locate package rabbitmq-server'),
    );
  expect(find).toThrow('apt-get không cài được: E: Unable to locate package rabbitmq-server');
});
