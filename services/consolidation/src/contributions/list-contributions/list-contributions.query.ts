import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { fold } from '@common/vietnamese/fold';
import { type Page, readCursor, writeCursor } from '../../paging/page';
import { lastRank } from '../../participation/participation.query';
import type { ContributionView, ListContributions } from './list-contributions.request';

type Row = Omit<ContributionView, 'source'> & ContributionView['source'] & { rank: number; position: number };
const Key = z.tuple([z.int(), z.string(), z.int(), z.int()]);

@Injectable()
export class ListContributionsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** In official order of units, then in reading order. */
  async page(consolidationId: string, wish: ListContributions): Promise<Page<ContributionView>> {
    const [rank, reportId, revision, position] = readCursor(wish.cursor, Key) ?? [-1, '', 0, 0];
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
        rank,
        reportId,
        revision,
        position,
        wish.limit + 1,
      ],
    );
    const shown = rows.slice(0, wish.limit);
    const last = rows.length > wish.limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(viewOf),
      nextCursor: last ? writeCursor([last.rank, last.reportId, last.revision, last.position]) : null,
    };
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
