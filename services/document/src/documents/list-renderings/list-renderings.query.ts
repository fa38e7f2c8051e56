import { Injectable } from '@nestjs/common';
import { unitsRead } from '@common/auth/owner-team';
import type { User } from '@common/auth/user';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { RenderingView } from '../rendering.view';

@Injectable()
export class ListRenderingsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** Those of the draft that the user may read. */
  of(draftId: string, user: User): Promise<RenderingView[]> {
    return this.unitOfWork.query<RenderingView>(
      `select id, draft_id as "draftId", kind, state, attempts, last_error as "lastError" from renderings
        where draft_id = $1 and ($2::text[] is null or team_unit_ids && $2) order by kind`,
      [draftId, unitsRead(user)],
    );
  }
}
