import { MailRelay, type OutgoingMessage } from '../mails/domain/mail-relay';
import type { RelayAnswer } from '../mails/domain/relay-answer';

export type Fate = 'take' | 'defer' | 'away' | 'lose-answer' | 'die-before' | 'die-after-begin' | 'die-after-text';
export type Taken = Readonly<{ message: OutgoingMessage; at: Date }>;

/** The process ended here: nothing after this line was done. */
class Killed extends Error {}

/** A relay whose next fates a test decides; it remembers every message whose text it got. */
export class FaultyRelay extends MailRelay {
  readonly taken: Taken[] = [];
  fates: Fate[] = [];

  constructor(private readonly now: () => Date) {
    super();
  }

  override async submit(
    message: OutgoingMessage,
    begin: () => Promise<boolean>,
  ): Promise<RelayAnswer | { kind: 'abandoned' }> {
    const fate = this.fates.shift() ?? 'take';
    if (fate === 'die-before') throw new Killed();
    if (fate === 'away') return { kind: 'unreachable', reply: 'ECONNREFUSED', needsPerson: false };
    if (!(await begin())) return { kind: 'abandoned' };
    if (fate === 'die-after-begin') throw new Killed();
    if (fate === 'defer') return { kind: 'deferred', reply: '451 busy', refused: [] };
    this.taken.push({ message, at: this.now() });
    if (fate === 'die-after-text') throw new Killed();
    return fate === 'lose-answer'
      ? { kind: 'unknown', reply: 'Connection lost' }
      : { kind: 'accepted', reply: '250 OK', refused: [] };
  }
}
