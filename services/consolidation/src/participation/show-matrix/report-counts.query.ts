import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';

type Row = Readonly<{ reportId: string; places: number[]; counts: number[] }>;

@Injectable()
export class ReportCountsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** By report, how many contributions its accepted revision makes to each of the sections, in their order. */
  async of(consolidationId: string, sections: readonly string[]): Promise<ReadonlyMap<string, number[]>> {
    const rows = await this.unitOfWork.query<Row>(
      `select report_id as "reportId", array_agg(array_position($2::text[], section_id)) as places,
              array_agg(count) as counts
         from (select section_id, report_id, count(*)::integer as count from contribution
                where consolidation_id = $1 and superseded_by is null and section_id = any ($2::text[])
                group by section_id, report_id) placed
        group by report_id`,
      [consolidationId, sections],
    );
    return new Map(rows.map((row) => [row.reportId, inOrder(row, sections.length)]));
  }
}

/** PostgreSQL counts places from 1 and leaves out the empty ones. */
function inOrder({ places, counts }: Row, length: number): number[] {
  const all = new Array<number>(length).fill(0);
  places.forEach((place, index) => (all[place - 1] = counts[index]!));
  return all;
}
