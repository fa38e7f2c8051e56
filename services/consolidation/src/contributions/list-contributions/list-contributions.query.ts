import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { fold } from '@common/vietnamese/fold';
import { cursorAfter, type Page, pageFrom } from '@common/paging/page';
import { lastRank } from '../../participation/participation.query';
import type { ContributionView, ListContributions } from './list-contributions.request';

type Row = Omit<ContributionView, 'source'> & ContributionView['source'] & { rank: number; position: number };

@Injectable()
export class ListContributionsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** In official order of units, then in reading order. */
  async page(consolidationId: string, wish: ListContributions): Promise<Page<ContributionView>> {
    const [rank, reportId, revision, position] = cursorAfter(wish.cursor, ['number', 'string', 'number', 'number']);
    const rows = await this.unitOfWork.query<Row>(
      `select c.unit_id as "unitId", coalesce(u.name, c.unit_id) as "unitName", c.capacity, c.report_id as "reportId",
              c.revision, c.block_id as "blockId", c.section_id as "sectionId", c.kind, c.block, c.notes,
              c.superseded_by as "supersededBy", c.position, coalesce(u.sort_order, ${lastRank}) as rank
         from contribution c left join unit_copy u on u.id = c.unit_id
        where c.consolidation_id = $1
          and (c.superseded_by is not null) = $2
          and ($3::text is null or c.section_id = $3)
          and ($4::text is null or c.unit_id = $4)
          and ($5::text is null or c.report_id = $5)
          and ($6::boolean is null or (c.section_id is not null) = $6)
          and ($7::text is null or strpos(c.folded, $7) > 0)
          and (coalesce(u.sort_order, ${lastRank}), c.report_id, c.revision, c.position) > ($8, $9, $10, $11)
        order by rank, c.report_id, c.revision, c.position
        limit $12`,
      [
        consolidationId,
        wish.superseded,
        wish.sectionId ?? null,
        wish.unitId ?? null,
        wish.reportId ?? null,
        wish.placed ?? null,
        wish.q === undefined ? null : fold(wish.q),
        rank ?? -1,
        reportId ?? '',
        revision ?? 0,
        position ?? 0,
        wish.limit + 1,
      ],
    );
    const page = pageFrom(rows, wish.limit, ({ rank: of, reportId: report, revision: sent, position: at }) => [
      of,
      report,
      sent,
      at,
    ]);
    return { ...page, items: page.items.map(viewOf) };
  }
}

function viewOf(row: Row): ContributionView {
  const { unitId, capacity, reportId, revision, blockId, unitName, sectionId, kind, block, notes, supersededBy } = row;
  return {
    source: { unitId, capacity, reportId, revision, blockId },
    unitName,
    sectionId,
    kind,
    block,
    notes,
    supersededBy,
  };
}
