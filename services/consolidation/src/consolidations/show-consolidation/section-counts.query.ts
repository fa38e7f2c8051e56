import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';

type Count = Readonly<{ sectionId: string | null; units: number; contributions: number }>;

@Injectable()
export class SectionCountsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** Current units and contributions by section; the key null stands for what nobody has placed. */
  async of(consolidationId: string): Promise<ReadonlyMap<string | null, Count>> {
    const counts = await this.unitOfWork.query<Count>(
      `select section_id as "sectionId", count(distinct (unit_id, capacity))::integer as units,
              count(*)::integer as contributions
         from contribution where consolidation_id = $1 and superseded_by is null group by section_id`,
      [consolidationId],
    );
    return new Map(counts.map((count) => [count.sectionId, count]));
  }
}
