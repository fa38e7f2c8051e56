import { Injectable } from '@nestjs/common';
import type { documentIssued } from '@common/contracts/document-issued';
import type { documentRendered } from '@common/contracts/document-rendered';
import type { DataOf } from '@common/contracts/integration-event';
import type { notificationSent } from '@common/contracts/notification-sent';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Changes } from '../../changes/domain/changes';

/** What letters and documents we heard of: only for the timeline. */
@Injectable()
export class TimelineSources {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly changes: Changes,
  ) {}

  async keepLetter(letter: DataOf<typeof notificationSent>): Promise<void> {
    const { notificationId, campaignId, unitId, kind, sentAt } = letter;
    await this.unitOfWork.query(
      `insert into sent_letter (notification_id, consolidation_id, unit_id, kind, sent_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [notificationId, campaignId, unitId, kind, sentAt],
    );
    await this.changes.tell(campaignId, 'letters');
  }

  async keepRendered(document: DataOf<typeof documentRendered>, renderedAt: string): Promise<void> {
    const { documentId, campaignId, draftId, kind } = document;
    await this.unitOfWork.query(
      `insert into seen_document (document_id, consolidation_id, kind, draft_id, rendered_at) values ($1, $2, $3, $4, $5)
       on conflict (document_id) do update set draft_id = coalesce(seen_document.draft_id, excluded.draft_id),
              rendered_at = coalesce(seen_document.rendered_at, excluded.rendered_at)`,
      [documentId, campaignId, kind, draftId, renderedAt],
    );
    await this.changes.tell(campaignId, 'documents');
  }

  async keepIssued({ documentId, campaignId, kind, number, issuedOn }: DataOf<typeof documentIssued>): Promise<void> {
    await this.unitOfWork.query(
      `insert into seen_document (document_id, consolidation_id, kind, number, issued_on) values ($1, $2, $3, $4, $5)
       on conflict (document_id) do update set number = excluded.number, issued_on = excluded.issued_on`,
      [documentId, campaignId, kind, number, issuedOn],
    );
    await this.changes.tell(campaignId, 'documents');
  }
}
