import { Injectable } from '@nestjs/common';
import type { draftFrozen } from '@common/contracts/draft-frozen';
import type { DataOf } from '@common/contracts/integration-event';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { kindCodes } from '../domain/kinds/kind-in-force';
import { RenderingQueue } from '../domain/rendering-queue';
import { RenderLoop } from './render-loop';

/** A frozen draft is to become its three papers; the rendering itself happens after the commit. */
@Injectable()
export class RequestRenderings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: RenderingQueue,
    private readonly loop: RenderLoop,
  ) {}

  execute({ draftId, campaignId, snapshot, teamUnitIds }: DataOf<typeof draftFrozen>): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.queue.add(kindCodes.map((kind) => ({ draftId, kind, campaignId, snapshot, teamUnitIds })));
      this.unitOfWork.afterCommit(() => this.loop.wake());
    });
  }
}
