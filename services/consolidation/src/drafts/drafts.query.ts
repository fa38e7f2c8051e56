import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Draft } from './domain/draft';
import { draftColumns } from './storage/draft-columns';

@Injectable()
export class DraftsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** All drafts of a consolidation, the first one first. */
  of(consolidationId: string): Promise<Draft[]> {
    return this.unitOfWork.query(`select ${draftColumns} from draft where consolidation_id = $1 order by number`, [
      consolidationId,
    ]);
  }

  async find(id: string): Promise<Draft | null> {
    const [draft] = await this.unitOfWork.query<Draft>(`select ${draftColumns} from draft where id = $1`, [id]);
    return draft ?? null;
  }
}
