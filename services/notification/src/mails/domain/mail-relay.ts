import type { RelayAnswer } from './relay-answer';

export type OutgoingMessage = Readonly<{
  messageId: string;
  to: readonly Readonly<{ name: string; email: string }>[];
  subject: string;
  text: string;
  html: string;
  kind: string;
}>;

/** Hands one message over. */
export abstract class MailRelay {
  /**
   * `begin` is called when the relay waits for the text and before the first byte of it goes; where it answers false the
   * message is abandoned and nothing was sent.
   */
  abstract submit(
    message: OutgoingMessage,
    begin: () => Promise<boolean>,
  ): Promise<RelayAnswer | { kind: 'abandoned' }>;
}
