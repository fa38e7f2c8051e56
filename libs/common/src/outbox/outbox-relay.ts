import { streamOf } from '../messaging/event-message';
import { failpoint } from '../messaging/failpoint';
import type { MessageBus } from '../messaging/message-bus';
import {
  outboxPublishFailures,
  outboxPublishSeconds,
  relayFenceLost,
  relayLeader,
} from '../messaging/messaging-metrics';
import { pause, type WakeUp, withJitter } from '../messaging/pause';
import { type OutboxGate, passGates } from './outbox-gate';
import { type FailedRow, gateFault, type OutboxRow, type OutboxStore } from './outbox-store';
import type { RelayLease } from './relay-lease';

const pollMs = 1_000;
const unreachablePauseMs = 500;

/** `full`: there may be more at once; `drained`: wait; `unreachable`: the broker is away; `follower`: another relays. */
type Turn = 'full' | 'drained' | 'unreachable' | 'follower';

/**
 * Publishes what is committed. No transaction is open while it talks to the broker. An event is marked only after its
 * confirm; one that fails waits and holds back its own stream only; nothing is ever dropped. Where a gate lets out what it
 * had refused, what it is for is back: the others that it refused wait no longer.
 */
export class OutboxRelay {
  private readonly gates: OutboxGate[] = [];
  private stopping = false;
  private committedHere = false;
  private running: Promise<void> | null = null;

  constructor(
    private readonly service: string,
    private readonly store: OutboxStore,
    private readonly lease: RelayLease,
    private readonly bus: MessageBus,
    private readonly wakeUp: WakeUp,
    /** Tells the replica that relays; called where this one has committed and does not relay. */
    private readonly tellLeader: () => Promise<void>,
    private readonly report: (error: unknown) => void,
  ) {}

  /** Every event passes every gate before it leaves. */
  addGate(gate: OutboxGate): void {
    this.gates.push(gate);
  }

  /** An event was committed in this process. */
  committed(): void {
    this.committedHere = true;
    this.wakeUp.raise();
  }

  start(): void {
    this.stopping = false;
    this.running ??= this.run();
  }

  /** Finishes the batch in work and gives the lease to whoever asks next. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wakeUp.raise();
    await this.running;
    this.running = null;
    await this.lease.release().catch(this.report); // it ends by itself, too
    relayLeader.set({ svc: this.service }, 0);
  }

  /** Everything committed so far is published. */
  async idle(): Promise<boolean> {
    return (await this.store.backlog()).pending === 0;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      const turn = await this.turn().catch((error): Turn => {
        this.report(error);
        return 'unreachable';
      });
      if (turn === 'unreachable') await pause(withJitter(unreachablePauseMs));
      else if (turn !== 'full') await this.wakeUp.wait(withJitter(pollMs));
    }
  }

  private async turn(): Promise<Turn> {
    const fence = await this.lease.fence();
    relayLeader.set({ svc: this.service }, fence ? 1 : 0);
    const committedHere = this.committedHere;
    this.committedHere = false;
    if (!fence) {
      if (committedHere) await this.tellLeader();
      return 'follower';
    }
    const window = this.gates.length > 0 ? 32 : 200;
    const rows = await this.store.pending(window);
    if (rows.length === 0) return 'drained';
    const renewal = setInterval(() => void this.lease.take().catch(this.report), this.lease.renewAfterMs);
    try {
      const reachable = await this.relay(rows, fence);
      if (!reachable) return 'unreachable';
      return rows.length === window ? 'full' : 'drained';
    } finally {
      clearInterval(renewal);
    }
  }

  private async relay(rows: readonly OutboxRow[], fence: string): Promise<boolean> {
    const { open, failed } = await this.gated(rows);
    if (open.some(({ refused }) => refused)) await this.store.bringForwardRefused(fence);
    failpoint('relay-before-publish');
    const end = outboxPublishSeconds.startTimer();
    const results = open.length > 0 ? await this.bus.publish(open.map(({ event }) => event)) : [];
    end({ result: results.every(({ ok }) => ok) ? 'ok' : 'failed' });
    const published: string[] = [];
    let reachable = true;
    results.forEach((result, index) => {
      const { position } = open[index]!;
      if (result.ok) published.push(position);
      else {
        outboxPublishFailures.inc({ reason: result.reason });
        if (result.reason === 'channel') reachable = false;
        else failed.push({ position, detail: `${result.reason}: ${result.detail}` });
      }
    });
    failpoint('relay-before-mark');
    if (published.length > 0 && !(await this.store.markPublished(published, fence))) this.fenceLost();
    failpoint('relay-after-mark');
    if (failed.length > 0) await this.store.markFailed(failed, fence);
    return reachable;
  }

  /** Events behind one that its gate refused stay too, unmarked: the store does not offer them while it waits. */
  private async gated(rows: readonly OutboxRow[]): Promise<{ open: OutboxRow[]; failed: FailedRow[] }> {
    const refused = await passGates(
      rows.map(({ event }) => event),
      this.gates,
    );
    const closed = new Set<string>();
    const failed: FailedRow[] = [];
    const open = rows.filter(({ position, event }) => {
      const error = refused.get(event);
      if (closed.has(streamOf(event))) return false;
      if (!error) return true;
      closed.add(streamOf(event));
      failed.push({ position, detail: `${gateFault}${error.message}` });
      return false;
    });
    return { open, failed };
  }

  private fenceLost(): void {
    relayFenceLost.inc();
    this.lease.lose();
  }
}
