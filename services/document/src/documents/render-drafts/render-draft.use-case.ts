import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import { documentRendered } from '@common/contracts/document-rendered';
import { Outbox } from '@common/outbox/outbox';
import { uuidV7 } from '@common/outbox/uuid-v7';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { PrintingPress } from '../../rendering/press/printing-press';
import { compose } from '../domain/compose/compose';
import type { Document } from '../domain/document';
import { DocumentRepository } from '../domain/document.repository';
import { kindInForce } from '../domain/kinds/kind-in-force';
import { type Rendering, RenderingQueue } from '../domain/rendering-queue';
import { DraftArchive } from '../draft-archive';

/** Renders one paper of a draft, stores its files, and enters it in the register; done again, it changes nothing. */
@Injectable()
export class RenderDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftArchive,
    private readonly press: PrintingPress,
    private readonly documents: DocumentRepository,
    private readonly queue: RenderingQueue,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(rendering: Rendering): Promise<void> {
    const draft = await this.drafts.get(rendering.snapshot);
    const kind = kindInForce(rendering.kind, draft.frozenOn);
    const { files, pages, unprintable } = await this.press.print(compose(kind.code, draft));
    const document: Document = {
      id: uuidV7(),
      campaignId: rendering.campaignId,
      teamUnitIds: rendering.teamUnitIds,
      draftId: rendering.draftId,
      draftNumber: draft.number,
      kind: kind.code,
      title: kind.name,
      snapshot: rendering.snapshot,
      pages,
      unprintable,
      createdAt: this.clock.now(),
      number: null,
      issuedOn: null,
      signer: null,
    };
    await this.unitOfWork.run(async () => {
      await this.queue.done(rendering);
      if (!(await this.documents.add(document))) return;
      await this.documents.addFiles(files.map((file) => ({ ...file, documentId: document.id, edition: 'draft' })));
      await this.tell(document, files);
    });
  }

  private async tell(document: Document, printed: Awaited<ReturnType<PrintingPress['print']>>['files']): Promise<void> {
    const { id, campaignId, draftId, kind, title } = document;
    const files = printed.map(({ format, file }) => ({ format, file }));
    await this.outbox.add({
      contract: documentRendered,
      subject: id,
      data: { documentId: id, campaignId, draftId, kind, title, files },
    });
    await this.audit.record({
      chain: { kind: 'document', id },
      actor: null,
      unitId: null,
      action: 'document.rendered',
      before: null,
      after: { ...document, files },
    });
  }
}
