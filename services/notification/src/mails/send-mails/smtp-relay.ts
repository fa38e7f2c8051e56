import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { withinTime } from '@common/messaging/within-time';
import type { Clock } from '@common/time/clock';
import type { MailSettings } from '../domain/mail-settings';
import { MailRelay, type OutgoingMessage } from '../domain/mail-relay';
import type { RelayAddress } from '../domain/relay-address';
import { judgeFault, type RelayAnswer } from '../domain/relay-answer';
import { composeMessage } from './compose-message';

/** The connection's own end told us nothing more, or `begin` said no. */
class Abandoned extends Error {}

type SmtpFault = Error & { responseCode?: number; command?: string; rejectedErrors?: SmtpFault[]; recipient?: string };

/**
 * Speaks SMTP with one connection a message: a pool would send a message again by itself when a connection breaks. Text
 * goes out only after the relay asked for it and `begin` has committed that it goes.
 */
export class SmtpRelay extends MailRelay {
  constructor(
    private readonly address: RelayAddress,
    private readonly settings: MailSettings,
    private readonly clock: Clock,
    private readonly silenceMs = 60_000,
    /** For one message from greeting to answer, however much the relay speaks. */
    private readonly patienceMs = 2 * silenceMs,
  ) {
    super();
  }

  override async submit(
    message: OutgoingMessage,
    begin: () => Promise<boolean>,
  ): Promise<RelayAnswer | { kind: 'abandoned' }> {
    const raw = await composeMessage(message, this.settings.from, this.clock.now());
    const connection = this.connection();
    let begun = false;
    let beginning: Promise<boolean> = Promise.resolve(false);
    const content = new Readable({
      read() {
        beginning = begin();
        beginning.then(
          (wanted) => {
            if (this.destroyed) return; // the connection broke meanwhile, and no byte went
            if (!wanted) return this.destroy(new Abandoned());
            begun = true;
            this.push(raw);
            this.push(null);
          },
          (error: Error) => this.destroy(error),
        );
      },
    });
    try {
      const exchange = this.greet(connection).then(() => this.send(connection, message, content));
      const { response, rejectedErrors } = await withinTime(exchange, this.patienceMs, tooSlow);
      connection.quit();
      return { kind: 'accepted', reply: response, refused: refusedForGood(rejectedErrors as SmtpFault[] | undefined) };
    } catch (error) {
      content.destroy();
      connection.close();
      await beginning.catch(() => undefined);
      if (content.errored instanceof Abandoned) return { kind: 'abandoned' };
      const fault = error as SmtpFault;
      return judgeFault(
        {
          message: fault.message,
          responseCode: fault.responseCode || undefined,
          command: fault.command,
          refused: refusedForGood(fault.rejectedErrors),
        },
        begun,
      );
    }
  }

  private connection(): SMTPConnection {
    const { host, port, secure, requireTLS } = this.address;
    return new SMTPConnection({
      ...{ host, port, secure, requireTLS },
      connectionTimeout: Math.min(10_000, this.silenceMs),
      greetingTimeout: Math.min(10_000, this.silenceMs),
      socketTimeout: this.silenceMs,
    });
  }

  private async greet(connection: SMTPConnection): Promise<void> {
    await step<void>(connection, (resolve, reject) =>
      connection.connect((error) => (error ? reject(error) : resolve())),
    );
    const { credentials } = this.address;
    if (!credentials) return;
    await step<void>(connection, (resolve, reject) =>
      connection.login({ credentials }, (error) => (error ? reject(error) : resolve())),
    );
  }

  private send(connection: SMTPConnection, { to }: OutgoingMessage, content: Readable) {
    const envelope = { from: this.settings.returnPath, to: to.map(({ email }) => email) };
    return step<{ response: string; rejectedErrors?: readonly unknown[] }>(connection, (resolve, reject) =>
      connection.send(envelope, content, (error, info) =>
        error ? reject(error) : resolve({ response: String(info.response), rejectedErrors: info.rejectedErrors ?? [] }),
      ),
    );
  }
}

const tooSlow = () => new Error('The relay did not come to an end in time.');

/** The library may forget who waits for an answer (a sign-in) when the connection breaks: each step hears of that itself. */
function step<T>(
  connection: SMTPConnection,
  take: (resolve: (value: T) => void, reject: (error: Error) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    connection.on('error', reject);
    connection.once('end', () => reject(new Error('The relay closed the connection.')));
    take(resolve, reject);
  });
}

function refusedForGood(faults: readonly SmtpFault[] | undefined): string[] {
  return (faults ?? []).flatMap(({ responseCode, recipient }) =>
    recipient && responseCode && responseCode >= 500 ? [recipient] : [],
  );
}
