import type { DataSource } from 'typeorm';
import type { EventMessage } from '../messaging/event-message';
import { WakeUp, withJitter } from '../messaging/pause';
import type { Company, Inbox } from './inbox';

const pollMs = 500;
const claimsAtOnce = 8;
/** The claim outlives a crash by this long, times the crashes so far. */
const claimSeconds = 5;
const crashesAtMost = 20;

/** `crashes` and `attempts` count the attempt that the claim is for. */
type Claim = Readonly<{ message: EventMessage; attempts: number; crashes: number }>;

/**
 * Tries waiting events again when they are due and their turn has come. Each claim is committed before the attempt, so
 * that an event which brings the process down is counted and given up in the end; replicas pass each other by.
 */
export class RetryLoop {
  private readonly wakeUp = new WakeUp();
  private stopping = false;
  private running: Promise<void> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly consumer: string,
    private readonly inbox: Inbox,
    private readonly report: (error: unknown) => void,
  ) {}

  start(): void {
    this.stopping = false;
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wakeUp.raise();
    await this.running;
    this.running = null;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      const found = await this.round().catch((error) => {
        this.report(error);
        return 0;
      });
      if (found === 0) await this.wakeUp.wait(withJitter(pollMs));
    }
  }

  /**
   * One round over what is due; answers how many there were. A suspect may bring its company down, or was brought down
   * by a successor: it runs alone, and takes none along.
   */
  async round(): Promise<number> {
    const claims = await this.claim(false, claimsAtOnce);
    await Promise.all(claims.map((claim) => this.attempt(claim, 'with successors')));
    const suspects = await this.claim(true, 1);
    for (const claim of suspects) await this.attempt(claim, 'alone');
    return claims.length + suspects.length;
  }

  private attempt({ message, attempts, crashes }: Claim, company: Company): Promise<void> {
    return crashes > crashesAtMost
      ? this.inbox.giveUp(message, attempts)
      : this.inbox.tryAgain(message, attempts, company);
  }

  private async claim(suspect: boolean, limit: number): Promise<Claim[]> {
    const [rows]: [Claim[], number] = await this.dataSource.query(
      `with due as (
         select i.consumer, i.event_id
           from inbox i join inbox_stream s using (consumer, source, aggregate, subject)
          where i.consumer = $1 and i.status in ('retry', 'parked') and not s.held
            and i.sequence = s.last_sequence + 1 and coalesce(i.next_attempt_at, '-infinity') <= now()
            and i.suspect = $4
          order by i.next_attempt_at nulls first, i.received_at limit $2 for update of i skip locked
       )
       update inbox set attempts = attempts + 1, crashes = crashes + 1, suspect = true,
              next_attempt_at = now() + make_interval(secs => $3 * (crashes + 1))
         from due where inbox.consumer = due.consumer and inbox.event_id = due.event_id
       returning message, attempts, crashes`,
      [this.consumer, limit, claimSeconds, suspect],
    );
    return rows;
  }
}
