import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';

/** How far a paper of a frozen draft is; `lastError` says why it waits or has failed. */
export const RenderingView = z.object({
  draftId: z.string(),
  kind: z.string(),
  state: z.enum(['waiting', 'done', 'failed']),
  attempts: z.int(),
  lastError: z.string().nullable(),
});
export type RenderingView = z.infer<typeof RenderingView>;

@Injectable()
export class ListRenderingsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  of(draftId: string): Promise<RenderingView[]> {
    return this.unitOfWork.query<RenderingView>(
      `select draft_id as "draftId", kind, state, attempts, last_error as "lastError" from renderings
        where draft_id = $1 order by kind`,
      [draftId],
    );
  }
}
