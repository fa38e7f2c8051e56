import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
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
let answerToSignIn: (socket: Socket) => void;

/** A relay that offers a sign-in and no encryption. */
beforeEach(async () => {
  heard = [];
  answerToSignIn = (socket) => socket.write('535 no\r\n');
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 relay\r\n');
    socket.on('data', (bytes) => {
      const [word] = String(bytes).trim().split(' ');
      heard.push(word);
      if (word === 'AUTH') answerToSignIn(socket);
      else socket.write(word === 'EHLO' ? '250-relay\r\n250 AUTH PLAIN\r\n' : '502 not known\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const submit = (requireTLS: boolean, silenceMs = 2_000, patienceMs = 10_000) => {
  const { port } = server.address() as AddressInfo;
  const address = { host: '127.0.0.1', port, secure: false, requireTLS, credentials };
  const relay = new SmtpRelay(address, settings, new FixedClock(new Date()), silenceMs, patienceMs);
  return relay.submit(message, async () => true);
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

describe('a relay lost while we sign in is away, and the mail is given back', () => {
  const away = { kind: 'unreachable', needsPerson: false };

  it.each([
    ['it ends the connection', (socket: Socket) => socket.end()],
    ['it breaks the connection', (socket: Socket) => socket.destroy()],
    ['it is silent', () => undefined],
  ])('%s', async (_, answer) => {
    answerToSignIn = answer;
    expect(await submit(false, 200)).toMatchObject(away);
  });

  it('it speaks without end, always in time', async () => {
    answerToSignIn = (socket) => {
      const speaking = setInterval(() => socket.write('334'), 20);
      socket.on('close', () => clearInterval(speaking));
    };
    expect(await submit(false, 2_000, 300)).toMatchObject(away);
  });
});
