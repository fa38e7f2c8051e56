import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import { PrintingPress } from '../../rendering/press/printing-press';
import { compose } from '../domain/compose/compose';
import type { Document, DocumentFile, Edition } from '../domain/document';
import { ReproductionBusy } from '../domain/document.errors';
import { DocumentRepository } from '../domain/document.repository';
import { reproducedAs, type Reproduced, type Reproduction, reproductionOf } from '../domain/reproduction';
import { DraftArchive } from '../draft-archive';
import { requireReader } from '../require-team';

/**
 * Renders a registered document again from its frozen draft and compares every file's hash: an audit of the register.
 * One at a time for each replica, as it takes the press from the papers that are to be made.
 */
@Injectable()
export class CheckReproduction {
  private running = false;

  constructor(
    private readonly documents: DocumentRepository,
    private readonly drafts: DraftArchive,
    private readonly press: PrintingPress,
  ) {}

  async execute(id: string, user: User): Promise<Reproduction> {
    const document = await this.documents.get(id);
    requireReader(user, document);
    if (this.running) throw new ReproductionBusy();
    this.running = true;
    try {
      return await this.compare(document);
    } finally {
      this.running = false;
    }
  }

  private async compare(document: Document): Promise<Reproduction> {
    const files = await this.documents.files(document.id);
    const checked = [await this.edition(document, 'draft', files), await this.edition(document, 'issued', files)];
    return reproductionOf(checked.flat(), this.press.version);
  }

  private async edition(document: Document, edition: Edition, all: readonly DocumentFile[]): Promise<Reproduced[]> {
    const files = all.filter((one) => one.edition === edition);
    if (files.length === 0) return [];
    const { number, issuedOn, signer } = document;
    const issued = edition === 'issued' && number !== null && issuedOn !== null && signer !== null;
    const draft = await this.drafts.get(document.snapshot);
    const hashes = await this.press.reprint(
      compose(document.kind, draft, issued ? { number, issuedOn, signer } : null),
    );
    return files.map((file) => reproducedAs(file, hashes[file.format], this.press.version));
  }
}
