import { SMTPServer } from 'smtp-server';
import { freePort } from '@common/network/free-port';

/** A mail relay that keeps the Message-ID of every mail it took. Stopped and started again it listens on the same port. */
export class MailSink {
  readonly taken: { messageId: string; to: string[]; subject: string }[] = [];
  private server = this.newServer();
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.server = this.newServer();
    this.port ||= await freePort();
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private newServer(): SMTPServer {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const head = Buffer.concat(chunks)
            .toString('utf8')
            .split('\r\n\r\n')[0]!
            .replace(/\r\n\s+/g, ' ');
          const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1] ?? '';
          const to = session.envelope.rcptTo.map(({ address }) => address);
          this.taken.push({ messageId: field('message-id'), to, subject: field('subject') });
          done();
        });
      },
    });
    server.on('error', () => undefined); // clients that vanish in the middle
    return server;
  }
}
