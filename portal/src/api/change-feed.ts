import type { paths } from './wire';

const path = '/api/consolidation/v1/consolidations/{id}/changes';
type Events = paths[typeof path]['get']['responses'][200]['content']['text/event-stream'];

/** What of a consolidation changed; `all` where changes may have been missed. */
export type Change = Events['what'];

const pollEveryMs = 30_000;

/**
 * Tells what changes in a consolidation while it runs. The browser renews a stream that breaks off; while none is open
 * (refused, or something on the way holds it back) everything is said to have changed every half minute, and the stream
 * is tried again.
 */
export class ChangeFeed {
  private stream: EventSource | null = null;
  private polling: ReturnType<typeof setInterval> | null = null;

  constructor(
    private readonly consolidationId: string,
    private readonly tell: (what: Change) => void,
    private readonly live: Readonly<{ fine: () => void; broken: () => void }>,
  ) {}

  start(): void {
    if (this.polling !== null || this.stream !== null) return;
    this.poll();
    this.listen();
  }

  stop(): void {
    this.stream?.close();
    this.stream = null;
    this.stopPolling();
    this.live.fine();
  }

  private listen(): void {
    const stream = new EventSource(path.replace('{id}', encodeURIComponent(this.consolidationId)));
    stream.addEventListener('changed', ({ data }: MessageEvent<string>) =>
      this.tell((JSON.parse(data) as Events).what),
    );
    stream.addEventListener('open', () => {
      this.stopPolling();
      this.live.fine();
      this.tell('all'); // what happened before is in no stream
    });
    stream.addEventListener('error', () => {
      this.live.broken();
      this.poll();
    });
    this.stream = stream;
  }

  private poll(): void {
    this.polling ??= setInterval(() => {
      this.tell('all');
      if (this.stream?.readyState === EventSource.CLOSED) this.listen();
    }, pollEveryMs);
  }

  private stopPolling(): void {
    if (this.polling !== null) clearInterval(this.polling);
    this.polling = null;
  }
}
