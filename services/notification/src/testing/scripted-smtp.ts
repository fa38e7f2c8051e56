import { freePort } from '@common/network/free-port';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** What the relay does with a message or an address instead of taking it. `hang`: takes the text and never answers. */
export type Mishap = 'hang' | 'drop' | Readonly<{ code: number; text: string }>;

export type ScriptedSmtp = Readonly<{
  url: string;
  /** Messages the relay has answered 250 for. */
  accepted: ParsedMail[];
  /** Messages whose whole text arrived, whatever was answered. */
  received: ParsedMail[];
  refuseAddress(address: string, mishap: Readonly<{ code: number; text: string }>): void;
  /** Refuses everything that this installation sends; null: no more. */
  refuseSender(mishap: Readonly<{ code: number; text: string }> | null): void;
  /** Decides on each message; undefined takes it. */
  onMessage(decide: (mail: ParsedMail) => Mishap | undefined): void;
  stop(): Promise<void>;
}>;

/** A real SMTP server that does as a test says. Give a port to bring one back where another stood. */
export async function startScriptedSmtp(given?: number): Promise<ScriptedSmtp> {
  const accepted: ParsedMail[] = [];
  const received: ParsedMail[] = [];
  const refused = new Map<string, Readonly<{ code: number; text: string }>>();
  let sender: Readonly<{ code: number; text: string }> | null = null;
  let decide: (mail: ParsedMail) => Mishap | undefined = () => undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 50,
    onMailFrom(_address, _session, done) {
      done(sender ? Object.assign(new Error(sender.text), { responseCode: sender.code }) : null);
    },
    onRcptTo({ address }, _session, done) {
      const mishap = refused.get(address);
      done(mishap ? Object.assign(new Error(mishap.text), { responseCode: mishap.code }) : null);
    },
    onData(stream, session, done) {
      const cut = () => undefined;
      stream.on('error', cut);
      void simpleParser(stream).then((mail) => {
        received.push(mail);
        const mishap = decide(mail);
        if (mishap === 'hang') return;
        if (mishap === 'drop') return connectionOf(server, session.id)?.close();
        if (mishap) return done(Object.assign(new Error(mishap.text), { responseCode: mishap.code }));
        accepted.push(mail);
        done(null);
      }, cut);
    },
  });
  server.on('error', () => undefined);
  const port = given ?? (await freePort());
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    received,
    refuseAddress: (address, mishap) => void refused.set(address, mishap),
    refuseSender: (mishap) => void (sender = mishap),
    onMessage: (next) => void (decide = next),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The library keeps its connections to itself; a test cuts one. */
function connectionOf(server: SMTPServer, id: string): { close(): void } | undefined {
  const { connections } = server as unknown as { connections: Set<{ id: string; close(): void }> };
  return [...connections].find((connection) => connection.id === id);
}
