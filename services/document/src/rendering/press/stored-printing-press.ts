import { Injectable } from '@nestjs/common';
import { canonicalJson, sha256 } from '@common/contracts/canonical-json';
import { ObjectStore } from '@common/object-store/object-store';
import { mediaTypes } from '../../documents/domain/document';
import type { FileFormat } from '../../documents/domain/document';
import type { OfficialDocument } from '../../documents/domain/official-document';
import { type RenderedPaper, rendererVersion, renderPaper } from '../render-paper';
import { typstProcessFile } from '../typst/typst-process-file';
import { type Printed, PrintingPress } from './printing-press';
import { Turns } from './turns';

/** One paper at a time for each replica: typesetting takes a whole core and some hundred megabytes. */
@Injectable()
export class StoredPrintingPress extends PrintingPress {
  override readonly version = rendererVersion;
  private readonly turns = new Turns();

  constructor(private readonly objects: ObjectStore) {
    super();
  }

  override async print(paper: OfficialDocument, urgent = false): Promise<Printed> {
    const { docx, pdf, pages, unprintable } = await this.inTurn(paper, urgent);
    const paperSha256 = sha256(canonicalJson(paper));
    const files = await Promise.all(
      (
        [
          ['docx', docx],
          ['pdf', pdf],
        ] as [FileFormat, Uint8Array][]
      ).map(async ([format, bytes]) => {
        const file = await this.objects.put('document', bytes, mediaTypes[format]);
        return { format, file, paperSha256, rendererVersion };
      }),
    );
    return { files, pages, unprintable };
  }

  override async reprint(paper: OfficialDocument): Promise<Readonly<Record<'docx' | 'pdf', string>>> {
    const { docx, pdf } = await this.inTurn(paper);
    return { docx: sha256(docx), pdf: sha256(pdf) };
  }

  private inTurn(paper: OfficialDocument, urgent = false): Promise<RenderedPaper> {
    return this.turns.take(() => renderPaper(paper, typstProcessFile()), urgent);
  }
}
