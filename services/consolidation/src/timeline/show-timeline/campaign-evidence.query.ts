import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { plainDateOf } from '@common/time/plain-date';
import type { Consolidation } from '../../consolidations/domain/consolidation';
import { lastRank } from '../../participation/participation.query';
import type { CampaignEvidence, DocumentEvidence, ParticipantEvidence } from '../domain/evidence';
import { draftNumberIn } from '../domain/judge-draft';

type ParticipantRow = Pick<ParticipantEvidence, 'unitId' | 'name'> & { letterAt: Date | null; acceptedAt: Date | null };
type DocumentRow = Omit<DocumentEvidence, 'renderedOn'> & { renderedAt: Date | null };

@Injectable()
export class CampaignEvidenceQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  async of({ id, campaign }: Consolidation): Promise<CampaignEvidence> {
    const { outline, code, issuedOn = null, openedOn, tasks } = campaign;
    const leaves = outline.sections.filter(({ leaf }) => leaf);
    const textSince = await this.firstTexts(
      id,
      leaves.map((leaf) => leaf.id),
    );
    return {
      campaign: { id, code, issuedOn, openedOn },
      outline: { code: outline.code, version: outline.version, publishedOn: outline.publishedOn ?? null },
      draftsPlanned: Math.max(0, ...tasks.map(({ title }) => draftNumberIn(title))),
      participants: await this.participants(id),
      sections: leaves.map((leaf) => ({
        id: leaf.id,
        number: leaf.number,
        title: leaf.title,
        textSince: dayOf(textSince.get(leaf.id)),
      })),
      drafts: await this.unitOfWork.query(
        `select id, number, to_char(frozen_on, 'YYYY-MM-DD') as "frozenOn" from draft
          where consolidation_id = $1 order by number`,
        [id],
      ),
      documents: await this.documents(id),
    };
  }

  private async participants(id: string): Promise<ParticipantEvidence[]> {
    const rows = await this.unitOfWork.query<ParticipantRow>(
      `select unit_id as "unitId", coalesce(u.name, unit_id) as name, letter.at as "letterAt", acceptance.at as "acceptedAt"
         from participant p
         left join unit_copy u on u.id = unit_id
         left join (select unit_id, min(sent_at) as at from sent_letter
                     where consolidation_id = $1 and kind = 'request' group by unit_id) letter using (unit_id)
         left join (select unit_id, capacity, min(accepted_at) as at
                      from accepted_revision a join report using (report_id)
                     where a.consolidation_id = $1 group by unit_id, capacity) acceptance using (unit_id, capacity)
        where p.consolidation_id = $1
        order by coalesce(u.sort_order, ${lastRank}), unit_id, capacity`,
      [id],
    );
    return rows.map(({ letterAt, acceptedAt, ...participant }) => ({
      ...participant,
      letterOn: dayOf(letterAt),
      acceptedOn: dayOf(acceptedAt),
    }));
  }

  /** When the first report with text for each section was accepted; only of sections that have text now. */
  private async firstTexts(id: string, leaves: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const rows = await this.unitOfWork.query<{ leaf: string; at: Date }>(
      `select leaf, first.accepted_at as at
         from unnest($2::text[]) as leaf
         cross join lateral (
           select accepted_at from accepted_revision a
            where a.consolidation_id = $1
              and exists (select 1 from contribution c
                           where c.report_id = a.report_id and c.revision = a.revision and c.section_id = leaf)
            order by accepted_at limit 1) first
        where exists (select 1 from contribution
                       where consolidation_id = $1 and section_id = leaf and superseded_by is null)`,
      [id, leaves],
    );
    return new Map(rows.map(({ leaf, at }) => [leaf, at]));
  }

  private async documents(id: string): Promise<DocumentEvidence[]> {
    const rows = await this.unitOfWork.query<DocumentRow>(
      `select document_id as id, kind, draft_id as "draftId", rendered_at as "renderedAt", number,
              to_char(issued_on, 'YYYY-MM-DD') as "issuedOn"
         from seen_document where consolidation_id = $1 order by issued_on, rendered_at, document_id`,
      [id],
    );
    return rows.map(({ renderedAt, ...document }) => ({ ...document, renderedOn: dayOf(renderedAt) }));
  }
}

function dayOf(instant: Date | null | undefined): string | null {
  return instant ? plainDateOf(instant) : null;
}
