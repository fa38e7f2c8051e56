import { Injectable } from '@nestjs/common';
import type { Block } from '@common/contracts/document-ast';
import type { SectionContent } from '@common/contracts/revision-body';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Clock } from '@common/time/clock';
import { type Draft, DraftRepository, type SavedSection } from '../domain/draft.repository';
import { emptyCover, type ReportContent } from '../domain/report-content';

const sectionColumns = `section_id as "sectionId", version, blocks, notes, saved_by as "savedBy", saved_at as "savedAt"`;

@Injectable()
export class SqlDraftRepository extends DraftRepository {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async get(reportId: string): Promise<Draft> {
    const [row] = await this.unitOfWork.query<Partial<Draft>>(
      `select cover, cover_version as "coverVersion", indicators, indicators_version as "indicatorsVersion", unplaced,
              set_aside as "setAside", set_aside_by_hand as "setAsideByHand" from reports where id = $1`,
      [reportId],
    );
    const sections = await this.unitOfWork.query<SavedSection>(
      `select ${sectionColumns} from report_sections where report_id = $1 order by section_id`,
      [reportId],
    );
    return {
      sections,
      cover: row?.cover ?? emptyCover,
      coverVersion: row?.coverVersion ?? 0,
      indicators: row?.indicators ?? [],
      indicatorsVersion: row?.indicatorsVersion ?? 0,
      unplaced: row?.unplaced ?? [],
      setAside: row?.setAside ?? [],
      setAsideByHand: row?.setAsideByHand ?? [],
    };
  }

  override async section(reportId: string, sectionId: string): Promise<SavedSection | null> {
    const [row] = await this.unitOfWork.query<SavedSection>(
      `select ${sectionColumns} from report_sections where report_id = $1 and section_id = $2`,
      [reportId, sectionId],
    );
    return row ?? null;
  }

  override async saveSection(
    reportId: string,
    section: SectionContent,
    version: number,
    by: string,
  ): Promise<number | null> {
    const { sectionId, blocks, notes } = section;
    const content = [reportId, sectionId, JSON.stringify(blocks), JSON.stringify(notes), by, this.clock.now()];
    const [saved] = await this.unitOfWork.query<{ version: number }>(
      version === 0
        ? `insert into report_sections (report_id, section_id, version, blocks, notes, saved_by, saved_at)
           values ($1, $2, 1, $3, $4, $5, $6) on conflict do nothing returning version`
        : `with saved as (update report_sections set version = version + 1, blocks = $3, notes = $4, saved_by = $5, saved_at = $6
            where report_id = $1 and section_id = $2 and version = $7 returning version) select version from saved`,
      version === 0 ? content : [...content, version],
    );
    return saved?.version ?? null;
  }

  override async putSections(reportId: string, sections: readonly SectionContent[], by: string): Promise<void> {
    await this.unitOfWork.query(
      `insert into report_sections as section (report_id, section_id, version, blocks, notes, saved_by, saved_at)
       select $1, "sectionId", 1, blocks, notes, $2, $4
         from jsonb_to_recordset($3::jsonb) as given ("sectionId" text, blocks jsonb, notes jsonb)
       on conflict (report_id, section_id) do update set version = section.version + 1, blocks = excluded.blocks,
         notes = excluded.notes, saved_by = excluded.saved_by, saved_at = excluded.saved_at`,
      [reportId, by, JSON.stringify(sections), this.clock.now()],
    );
  }

  override saveCover(reportId: string, cover: ReportContent['cover'], version: number): Promise<number | null> {
    return this.savePart('cover', reportId, cover, version);
  }

  override saveIndicators(
    reportId: string,
    values: ReportContent['indicators'],
    version: number,
  ): Promise<number | null> {
    return this.savePart('indicators', reportId, values, version);
  }

  override async putUnplaced(reportId: string, unplaced: readonly Block[], setAside: readonly Block[]): Promise<void> {
    await this.unitOfWork.query('update reports set unplaced = $2, set_aside = $3 where id = $1', [
      reportId,
      JSON.stringify(unplaced),
      JSON.stringify(setAside),
    ]);
  }

  override async putSetAsideByHand(reportId: string, ids: readonly string[]): Promise<void> {
    await this.unitOfWork.query('update reports set set_aside_by_hand = $2 where id = $1', [
      reportId,
      JSON.stringify(ids),
    ]);
  }

  private async savePart(
    part: 'cover' | 'indicators',
    id: string,
    value: unknown,
    version: number,
  ): Promise<number | null> {
    const [saved] = await this.unitOfWork.query<{ version: number }>(
      `with saved as (update reports set ${part} = $2, ${part}_version = ${part}_version + 1
        where id = $1 and ${part}_version = $3 returning ${part}_version as version) select version from saved`,
      [id, JSON.stringify(value), version],
    );
    return saved?.version ?? null;
  }
}
