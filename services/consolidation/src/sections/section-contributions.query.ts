import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { lastRank } from '../participation/participation.query';
import type { Contribution } from './domain/contribution';
import { groupBy } from './domain/group-by';

/** `supersededBy` is the newer accepted revision of the same report, where there is one. */
export type PlacedContribution = Contribution & Readonly<{ sectionId: string; supersededBy: number | null }>;
type Row = Omit<PlacedContribution, 'source'> & Contribution['source'];

@Injectable()
export class SectionContributionsQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** What accepted revisions contribute to one section now. */
  of(consolidationId: string, sectionId: string): Promise<PlacedContribution[]> {
    return this.read('consolidation_id = $1 and section_id = $2 and superseded_by is null', [
      consolidationId,
      sectionId,
    ]);
  }

  /** What the revisions that a draft rests on contributed to one section, superseded since or not. */
  ofDraft(draftId: string, sectionId: string): Promise<PlacedContribution[]> {
    return this.read(
      '(report_id, revision) in (select report_id, revision from draft_report where draft_id = $1) and section_id = $2',
      [draftId, sectionId],
    );
  }

  /** What accepted revisions say outside every section. */
  unplaced(consolidationId: string): Promise<Omit<PlacedContribution, 'sectionId'>[]> {
    return this.read('consolidation_id = $1 and section_id is null and superseded_by is null', [consolidationId]);
  }

  /** What accepted revisions contribute now, by section. */
  async all(consolidationId: string): Promise<ReadonlyMap<string, Contribution[]>> {
    const placed = 'consolidation_id = $1 and section_id is not null and superseded_by is null';
    return groupBy(await this.read(placed, [consolidationId]), ({ sectionId }) => sectionId);
  }

  private async read(where: string, values: unknown[]): Promise<PlacedContribution[]> {
    const rows = await this.unitOfWork.query<Row>(
      `select unit_id as "unitId", capacity, report_id as "reportId", revision, block_id as "blockId",
              section_id as "sectionId", coalesce(u.sort_order, ${lastRank}) as rank, position, c.kind, block, notes,
              superseded_by as "supersededBy"
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
