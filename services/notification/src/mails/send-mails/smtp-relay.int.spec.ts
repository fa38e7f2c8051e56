import { type AddressInfo, createServer, type Server } from 'node:net';
import { FixedClock } from '@common/testing/fixed-clock';
import type { MailSettings } from '../domain/mail-settings';
import { SmtpRelay } from './smtp-relay';

const message = {
  messageId: '<a@b.vn>',
  to: [{ name: 'A', email: 'a@b.vn' }],
  subject: 'x',
  text: 'x',
  html: 'x',
  kind: 'x',
};
const settings = { from: 'a@b.vn', returnPath: 'a@b.vn' } as MailSettings;
const credentials = { user: 'tonghop', pass: 'matkhau' };

let heard: string[];
let server: Server;

/** A relay that offers a sign-in and no encryption. */
beforeEach(async () => {
  heard = [];
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 relay\r\n');
    socket.on('data', (bytes) => {
      const [word] = String(bytes).trim().split(' ');
      heard.push(word);
      const answers: Record<string, string> = { EHLO: '250-relay\r\n250 AUTH PLAIN', AUTH: '535 no' };
      socket.write(`${answers[word] ?? '502 not known'}\r\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const submit = (requireTLS: boolean) => {
  const { port } = server.address() as AddressInfo;
  const address = { host: '127.0.0.1', port, secure: false, requireTLS, credentials };
  return new SmtpRelay(address, settings, new FixedClock(new Date()), 2_000).submit(message, async () => true);
};

it('does not tell its password to a relay elsewhere that offers no encryption, and calls for a person', async () => {
  expect(await submit(true)).toMatchObject({ kind: 'unreachable', needsPerson: true });
  expect(heard).toContain('STARTTLS');
  expect(heard).not.toContain('AUTH');
});

it('signs in to a local one', async () => {
  expect(await submit(false)).toMatchObject({ kind: 'unreachable', needsPerson: true });
  expect(heard).toContain('AUTH');
});
