import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ChangeStream } from './change-stream';
import { type ChangeSession, listenForChanges } from './storage/listen-for-changes';

const listensWithinMs = 5_000;

/** Passes what any replica changed on to the listeners of this one; one connection for all, from the first listener on. */
@Injectable()
export class ChangeHub implements OnModuleDestroy {
  private readonly streams = new Map<ChangeStream, string>();
  private readonly log = new Logger('changes');
  private session: ChangeSession | null = null;
  private stopped = false;

  constructor(private readonly dataSource: DataSource) {}

  get listeners(): number {
    return this.streams.size;
  }

  /** Resolves once nothing that is committed from now on is missed; where the database is away, `all` is told later. */
  async join(consolidationId: string, stream: ChangeStream): Promise<void> {
    if (!this.stopped) this.session ??= this.listen();
    await this.session?.ready(listensWithinMs);
    if (this.stopped) return stream.end();
    this.streams.set(stream, consolidationId);
    stream.body.once('close', () => this.streams.delete(stream));
  }

  /** Streams would hold the closing of the server back. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    for (const stream of this.streams.keys()) stream.end();
    await this.session?.stop();
  }

  private listen(): ChangeSession {
    const { options } = this.dataSource;
    if (!('url' in options) || !options.url) throw new Error('The data source needs a url.');
    return listenForChanges(options.url, {
      heard: ({ consolidationId, part }) => {
        for (const [stream, watched] of this.streams) if (watched === consolidationId) stream.tell(part);
      },
      missed: () => {
        for (const stream of this.streams.keys()) stream.tell('all');
      },
      failed: (error) => this.log.warn(`Nobody hears of changes until the database is back: ${String(error)}`),
    });
  }
}
