import { PassThrough } from 'node:stream';
import type { Change } from './domain/changes';
import { Coalesced } from './domain/coalesced';

const atMostEveryMs = 500;
const heartbeatMs = 15_000;
const reconnectAfterMs = 3_000;
/** Then the listener has to ask again, and with it whether it still may. */
const longestMs = 10 * 60_000;

/** Server-sent events for one listener: `changed` with what changed, and a comment while nothing does. */
export class ChangeStream {
  readonly body = new PassThrough();
  private readonly changes = new Coalesced<Change>(atMostEveryMs, (what) =>
    this.write(`event: changed\ndata: ${JSON.stringify({ what })}\n\n`),
  );

  private readonly heartbeat = setInterval(() => this.write(': still here\n\n'), heartbeatMs);
  private readonly longest = setTimeout(() => this.end(), longestMs);

  /** `resumed`: the listener had a stream before and may have missed something since. */
  constructor(resumed: boolean) {
    this.body.once('close', () => this.fallSilent());
    this.write(`retry: ${reconnectAfterMs}\nid: 0\n\n`); // with an id, a browser says that it comes again
    if (resumed) this.tell('all');
  }

  tell(change: Change): void {
    this.changes.add(change);
  }

  end(): void {
    this.fallSilent();
    this.body.end();
  }

  /** A listener who does not read is let go: it comes again, and looks at everything. */
  private write(text: string): void {
    if (this.body.writable && !this.body.write(text)) this.body.destroy();
  }

  private fallSilent(): void {
    clearInterval(this.heartbeat);
    clearTimeout(this.longest);
    this.changes.stop();
  }
}
