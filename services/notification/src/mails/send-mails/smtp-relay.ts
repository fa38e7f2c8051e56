import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
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
      await this.greet(connection);
      const { response, rejectedErrors } = await this.send(connection, message, content);
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
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject);
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    connection.on('error', () => undefined);
    const { credentials } = this.address;
    if (!credentials) return;
    await new Promise<void>((resolve, reject) => {
      connection.login({ credentials }, (error) => (error ? reject(error) : resolve()));
    });
  }

  private send(connection: SMTPConnection, { to }: OutgoingMessage, content: Readable) {
    const envelope = { from: this.settings.returnPath, to: to.map(({ email }) => email) };
    return new Promise<{ response: string; rejectedErrors?: readonly unknown[] }>((resolve, reject) => {
      connection.once('error', reject);
      connection.once('end', () => reject(new Error('The relay closed the connection.')));
      connection.send(envelope, content, (error, info) =>
        error ? reject(error) : resolve({ response: String(info.response), rejectedErrors: info.rejectedErrors ?? [] }),
      );
    });
  }
}

function refusedForGood(faults: readonly SmtpFault[] | undefined): string[] {
  return (faults ?? []).flatMap(({ responseCode, recipient }) =>
    recipient && responseCode && responseCode >= 500 ? [recipient] : [],
  );
}
