import { runWithCorrelation } from '../logging/correlation';
import type { EventMessage } from '../messaging/event-message';
import { failpoint } from '../messaging/failpoint';
import { inboxEndToEndSeconds, inboxEvents, inboxHandlerSeconds } from '../messaging/messaging-metrics';
import { madeAt } from '../outbox/uuid-v7';
import type { TypeOrmUnitOfWork } from '../persistence/typeorm-unit-of-work';
import type { EventHandlers } from './event-handlers';
import { HandlerTimeout, judgeFailure } from './handler-errors';
import type { InboxStore, WaitingEvent } from './inbox-store';

type Fate = 'processed' | 'skipped' | 'parked' | 'duplicate' | 'retry' | 'dead';

/** Whether an event takes those that waited for it along. */
export type Company = 'alone' | 'with successors';

/** How many events one transaction handles at most; the retry loop does the rest. */
const eventsAtOnce = { alone: 1, 'with successors': 50 };

/** The handlers of `late` did not end in time; the transaction cannot be kept, because they may still write in it. */
class Overrun extends Error {
  constructor(
    readonly late: EventMessage,
    override readonly cause: HandlerTimeout,
  ) {
    super(cause.message);
  }
}

/**
 * Turns "delivered at least once, in any order" into "handled once, in order per stream": the effect of an event, the
 * events it tells in turn and its row here are committed together.
 */
export class Inbox {
  constructor(
    private readonly consumer: string,
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly store: InboxStore,
    private readonly handlers: EventHandlers,
    private readonly report: (error: unknown, message: EventMessage) => void,
  ) {}

  /** Resolves when the event is handled, known already, or stored here for later. A rejection is the database's. */
  async receive(message: EventMessage): Promise<void> {
    failpoint('inbox-before-transaction');
    await this.guarded(message, async () => {
      const admission = await this.store.admit(message);
      if (admission === 'next') await this.proceed({ message, attempts: 0, receivedAt: new Date() }, 'with successors');
      else this.count(message, admission);
    });
  }

  /** Stores the event without running its handlers, to be tried alone: for one that may have brought processes down. */
  async quarantine(message: EventMessage, why: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const admission = await this.store.admit(message);
      if (admission === 'duplicate') await this.store.suspect(message, why);
      if (admission !== 'next') return;
      await this.store.retryLater(message, { attempts: 1, delayMs: 1_000, suspect: true }, why);
      this.count(message, 'retry');
    });
  }

  /** Another attempt at a waiting event; `attempts` counts it already. Does nothing if its turn is past or not there. */
  async tryAgain(message: EventMessage, attempts: number, company: Company): Promise<void> {
    await this.guarded(message, async () => {
      const waiting = await this.store.lockWaiting(message);
      if (waiting) await this.proceed({ ...waiting, attempts: Math.max(0, attempts - 1) }, company);
    });
  }

  /** Declares a waiting event dead whose every attempt ended with the process or without an end. */
  async giveUp(message: EventMessage, attempts: number): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (!(await this.store.lockWaiting(message))) return;
      await this.store.bury(message, attempts, 'Every attempt ended with the process, or not at all.');
      this.count(message, 'dead');
    });
  }

  /** A successor that does not end is set apart, and the work done again without it. */
  private async guarded(message: EventMessage, work: () => Promise<void>): Promise<void> {
    for (let late: EventMessage | null = null; late?.id !== message.id;) {
      try {
        return await this.unitOfWork.run(work);
      } catch (error) {
        if (!(error instanceof Overrun)) throw error;
        late = error.late;
        this.report(error.cause, late);
        await this.quarantine(late, error.message);
      }
    }
  }

  /** The event and those that waited for it, each behind a savepoint of its own. */
  private async proceed(first: WaitingEvent, company: Company): Promise<void> {
    let waiting: WaitingEvent | null = first;
    for (let count = 0; waiting && count < eventsAtOnce[company]; count += 1) waiting = await this.attempt(waiting);
    failpoint('inbox-before-commit');
  }

  private async attempt(waiting: WaitingEvent): Promise<WaitingEvent | null> {
    const { message } = waiting;
    if (!this.handlers.handles(message.type)) {
      this.count(message, 'skipped');
      return this.store.finish(message, 'skipped');
    }
    await this.unitOfWork.query('savepoint handler');
    const error = await this.handle(message).catch((failure: unknown) => failure ?? new Error('Unknown failure'));
    if (!error) {
      this.count(message, 'processed');
      return this.store.finish(message, 'processed');
    }
    if (error instanceof HandlerTimeout) throw new Overrun(message, error);
    await this.unitOfWork.query('rollback to savepoint handler');
    failpoint('inbox-after-rollback');
    await this.fail(waiting, error);
    return null;
  }

  private async handle(message: EventMessage): Promise<void> {
    const end = inboxHandlerSeconds.startTimer({ type: message.type });
    try {
      await runWithCorrelation(message.correlationId, () => this.handlers.handle(message), message.id);
      failpoint('inbox-in-handler');
    } finally {
      end();
    }
  }

  private async fail({ message, attempts, receivedAt }: WaitingEvent, error: unknown): Promise<void> {
    this.report(error, message);
    const verdict = judgeFailure(error, attempts + 1, Date.now() - receivedAt.getTime());
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    if (verdict.status === 'retry')
      await this.store.retryLater(message, { attempts: attempts + 1, delayMs: verdict.delayMs }, text);
    else await this.store.bury(message, attempts + 1, text);
    this.count(message, verdict.status);
  }

  private count(message: EventMessage, result: Fate): void {
    this.unitOfWork.afterCommit(() => {
      inboxEvents.inc({ consumer: this.consumer, type: message.type, result });
      if (result === 'processed')
        inboxEndToEndSeconds.observe({ type: message.type }, Math.max(0, Date.now() - madeAt(message.id)) / 1000);
    });
  }
}
