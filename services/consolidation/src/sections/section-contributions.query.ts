import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { lastRank } from '../participation/participation.query';
import type { Contribution } from './domain/contribution';
import { groupBy } from './domain/group-by';

type PlacedContribution = Contribution & Readonly<{ sectionId: string }>;
type Row = Omit<PlacedContribution, 'source'> & Contribution['source'];

@Injectable()
export class SectionContributionsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** What accepted revisions contribute to one section now. */
  of(consolidationId: string, sectionId: string): Promise<Contribution[]> {
    return this.read('consolidation_id = $1 and section_id = $2 and superseded_by is null', [
      consolidationId,
      sectionId,
    ]);
  }

  /** The same of every section. */
  async all(consolidationId: string): Promise<ReadonlyMap<string, Contribution[]>> {
    const placed = 'consolidation_id = $1 and section_id is not null and superseded_by is null';
    return groupBy(await this.read(placed, [consolidationId]), ({ sectionId }) => sectionId);
  }

  private async read(where: string, values: unknown[]): Promise<PlacedContribution[]> {
    const rows = await this.unitOfWork.query<Row>(
      `select unit_id as "unitId", capacity, report_id as "reportId", revision, block_id as "blockId",
              section_id as "sectionId", coalesce(u.sort_order, ${lastRank}) as rank, position, c.kind, block, notes
         from contribution c left join unit_copy u on u.id = c.unit_id
        where ${where}`,
      values,
    );
    return rows.map(({ unitId, capacity, reportId, revision, blockId, ...rest }) => ({
      source: { unitId, capacity, reportId, revision, blockId },
      ...rest,
    }));
  }
}
