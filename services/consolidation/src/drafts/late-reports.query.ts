import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { LateReport } from './draft.view';

@Injectable()
export class LateReportsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** Revisions that count now but are not in the draft, in official order: late for it, never slipped in. */
  of(draftId: string, consolidationId: string): Promise<z.infer<typeof LateReport>[]> {
    return this.unitOfWork.query(
      `select r.report_id as "reportId", r.unit_id as "unitId", coalesce(u.name, r.unit_id) as "unitName",
              r.capacity, (r.accepted ->> 'revision')::integer as revision
         from report r
         left join unit_copy u on u.id = r.unit_id
         left join draft_report d on d.draft_id = $1 and d.report_id = r.report_id
        where r.consolidation_id = $2 and r.accepted is not null
          and (d.revision is null or d.revision < (r.accepted ->> 'revision')::integer)
        order by u.sort_order nulls last, r.unit_id`,
      [draftId, consolidationId],
    );
  }
}
