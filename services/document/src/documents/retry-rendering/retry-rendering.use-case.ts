import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { RenderingNotFailed, RenderingNotFound } from '../domain/document.errors';
import { type Rendering, RenderingQueue } from '../domain/rendering-queue';
import { RenderLoop } from '../render-drafts/render-loop';
import { requireReader } from '../require-team';

/** Asks for a paper again whose rendering has failed for good, once what kept it from passing is mended. */
@Injectable()
export class RetryRendering {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: RenderingQueue,
    private readonly loop: RenderLoop,
    private readonly audit: Audit,
  ) {}

  /** Throws RenderingNotFound, DocumentOfAnotherOwner, RenderingNotFailed. */
  execute(id: string, user: User): Promise<Rendering> {
    return this.unitOfWork.run(async () => {
      const rendering = await this.queue.getForUpdate(id);
      if (!rendering) throw new RenderingNotFound(id);
      requireReader(user, rendering);
      const { state, draftId, kind, attempts } = rendering;
      if (state !== 'failed') throw new RenderingNotFailed(state);
      await this.queue.again(rendering);
      await this.audit.record({
        chain: { kind: 'draft', id: draftId },
        actor: { id: user.id, name: user.name },
        unitId: user.pairs.find(({ role }) => role === 'editor' || role === 'admin')?.unitId ?? null,
        action: 'rendering.retried',
        before: { kind, state, attempts },
        after: { kind, state: 'waiting', attempts: 0 },
      });
      this.unitOfWork.afterCommit(() => this.loop.wake());
      return { ...rendering, attempts: 0 };
    });
  }
}
