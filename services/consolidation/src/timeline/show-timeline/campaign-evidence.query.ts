import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Consolidation } from '../../consolidations/domain/consolidation';
import type { CampaignEvidence } from '../domain/evidence';

@Injectable()
export class CampaignEvidenceQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  async of({ id, campaign }: Consolidation): Promise<CampaignEvidence> {
    const { outline, code } = campaign;
    const leaves = outline.sections.filter(({ leaf }) => leaf).map((section) => section.id);
    const [counts] = await this.unitOfWork.query<
      Pick<CampaignEvidence, 'participants' | 'accepted' | 'lettersSent' | 'sectionsWithText'>
    >(
      `select (select count(*) from participant where consolidation_id = $1)::integer as participants,
              (select count(*) from participant p join report r using (consolidation_id, unit_id, capacity)
                where consolidation_id = $1 and accepted is not null)::integer as accepted,
              (select count(distinct unit_id) from sent_letter where consolidation_id = $1 and kind = 'request')::integer
                as "lettersSent",
              (select count(*) from unnest($2::text[]) as leaf (id) where exists (
                 select 1 from contribution where consolidation_id = $1 and section_id = leaf.id and superseded_by is null))::integer
                as "sectionsWithText"`,
      [id, leaves],
    );
    return {
      code,
      outline: `${outline.code} (phiên bản ${outline.version})`,
      sections: leaves.length,
      ...counts!,
      drafts: await this.drafts(id),
      issued: await this.unitOfWork.query(
        `select kind, number, to_char(issued_on, 'DD/MM/YYYY') as "issuedOn" from seen_document
          where consolidation_id = $1 and number is not null order by issued_on, document_id`,
        [id],
      ),
    };
  }

  private drafts(id: string): Promise<CampaignEvidence['drafts'][number][]> {
    return this.unitOfWork.query(
      `select number, to_char(frozen_on, 'YYYY-MM-DD') as "frozenOn",
              (select count(distinct kind) from seen_document where draft_id = draft.id)::integer as documents
         from draft where consolidation_id = $1 order by number`,
      [id],
    );
  }
}
