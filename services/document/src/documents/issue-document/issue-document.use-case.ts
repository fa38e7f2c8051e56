import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import { unitsOf, type User } from '@common/auth/user';
import { documentIssued } from '@common/contracts/document-issued';
import { Outbox } from '@common/outbox/outbox';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { type Printed, PrintingPress } from '../../rendering/press/printing-press';
import { compose } from '../domain/compose/compose';
import type { Document } from '../domain/document';
import { DocumentAlreadyIssued, NumberTaken } from '../domain/document.errors';
import { DocumentRepository } from '../domain/document.repository';
import { type Numbered, numbered } from '../domain/issue';
import { NumberRegister } from '../domain/number-register';
import { signerNamed } from '../domain/signer';
import { DraftArchive } from '../draft-archive';
import { requireEditor } from '../require-team';

export type IssueRequest = Readonly<{ issuedOn: string; signer: string }>;

const triesForANumber = 5;

/**
 * Issues a document: renders it with the next number of its register, then takes that number in the transaction that
 * issues it. Where another document took the number meanwhile, nothing is kept and it begins again with the next.
 */
@Injectable()
export class IssueDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentRepository,
    private readonly register: NumberRegister,
    private readonly drafts: DraftArchive,
    private readonly press: PrintingPress,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, { issuedOn, signer }: IssueRequest, user: User): Promise<Document> {
    const document = await this.documents.get(id);
    requireEditor(user, document);
    const request = { issuedOn, signer: signerNamed(signer) };
    const draft = await this.drafts.get(document.snapshot);
    for (let tries = 1; ; tries += 1) {
      const next = await this.nextFor(document, draft.frozenOn, request);
      const paper = compose(document.kind, draft, { ...request, number: next.text });
      const printed = await this.press.print(paper, true);
      try {
        return await this.keep(document, request, next, printed, user);
      } catch (error) {
        if (!(error instanceof NumberTaken) || tries === triesForANumber) throw error;
      }
    }
  }

  private nextFor(document: Document, frozenOn: string, { issuedOn }: IssueRequest): Promise<Numbered> {
    const today = plainDateOf(this.clock.now());
    return numbered(document, { frozenOn, issuedOn, today }, (series) => this.register.last(series));
  }

  private keep(
    { id }: Document,
    { issuedOn, signer }: IssueRequest,
    next: Numbered,
    printed: Printed,
    user: User,
  ): Promise<Document> {
    return this.unitOfWork.run(async () => {
      const before = await this.documents.getForUpdate(id);
      if (before.number !== null) throw new DocumentAlreadyIssued(before.number);
      await this.register.take(next.series, next.number, issuedOn);
      const issued: Document = { ...before, number: next.text, issuedOn, signer };
      await this.documents.setIssued(issued);
      await this.documents.addFiles(printed.files.map((file) => ({ ...file, documentId: id, edition: 'issued' })));
      const { campaignId, kind } = issued;
      await this.outbox.add({
        contract: documentIssued,
        subject: id,
        data: { documentId: id, campaignId, kind, number: next.text, issuedOn },
      });
      await this.audit.record({
        chain: { kind: 'document', id },
        actor: { id: user.id, name: user.name },
        unitId: unitsOf(user, 'editor').find((unitId) => before.teamUnitIds.includes(unitId)) ?? null,
        action: 'document.issued',
        before: { number: null },
        after: { number: next.text, issuedOn, signer, files: printed.files.map(({ file }) => file.sha256) },
      });
      return issued;
    });
  }
}
