import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ZodError } from 'zod';
import { DomainError } from '@common/errors/domain-error';
import { createLog } from '@common/logging/log';
import { Clock } from '@common/time/clock';
import { DemonstrationClock } from '@common/time/demonstration-clock';
import { TypesettingFailed } from '../../rendering/typst/set-pdf';
import { type Rendering, RenderingQueue } from '../domain/rendering-queue';
import { RenderDraft } from './render-draft.use-case';

const lookAgainMs = 5_000;
const renewMs = 10_000;
const attemptsAtMost = 12;

/** Works off the papers that wait, one after the other, outside of any transaction; wakes on commit and every few seconds. */
@Injectable()
export class RenderLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = createLog('document');
  private running: Promise<void> | null = null;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private wokenMeanwhile = false;

  constructor(
    private readonly queue: RenderingQueue,
    private readonly renderDraft: RenderDraft,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (this.clock instanceof DemonstrationClock) this.clock.onStep(() => this.idle());
    this.timer = setInterval(() => this.wake(), lookAgainMs).unref();
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Begins to work if it does not already. */
  wake(): void {
    this.wokenMeanwhile = true;
    if (this.stopped || this.running) return;
    this.running = this.workOff()
      .catch((error: unknown) => this.log.warn({ err: error }, 'rendering: the queue could not be read'))
      .finally(() => (this.running = null));
  }

  /** No paper waits. */
  async idle(): Promise<boolean> {
    return this.running === null && (await this.queue.waiting()) === 0;
  }

  private async workOff(): Promise<void> {
    while (this.wokenMeanwhile && !this.stopped) {
      this.wokenMeanwhile = false;
      for (let next = await this.queue.claim(); next; next = this.stopped ? null : await this.queue.claim()) {
        await this.attempt(next);
      }
    }
  }

  private async attempt(rendering: Rendering): Promise<void> {
    const renewal = setInterval(() => void this.queue.renew(rendering).catch(() => undefined), renewMs);
    try {
      await this.renderDraft.execute(rendering);
    } catch (error) {
      const final = cannotPass(error) || (rendering.attempts >= attemptsAtMost && !isOutage(error));
      const { draftId, kind } = rendering;
      this.log[final ? 'error' : 'warn']({ err: error, draftId, kind }, 'a paper could not be rendered');
      await this.queue.failed(rendering, String(error), final);
    } finally {
      clearInterval(renewal);
    }
  }
}

/** The object store is down: however long that lasts, the paper waits for its return. */
function isOutage(error: unknown): boolean {
  return error instanceof DomainError && error.kind === 'unavailable';
}

/** The same draft fails in the same way: it is not what a draft must be, or no rules are known for its day. */
function cannotPass(error: unknown): boolean {
  const refused = error instanceof DomainError && error.kind === 'invalid';
  return refused || error instanceof TypesettingFailed || error instanceof ZodError;
}
