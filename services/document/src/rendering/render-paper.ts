import type { OfficialDocument } from '../documents/domain/official-document';
import { renderDocx } from './docx/render-docx';
import { requirePdfA2a } from './pdf-conformance';
import { printable } from './printable';
import type { Unprintable } from './printable';
import { setPdf } from './typst/set-pdf';

/** Raised with every change that changes bytes, as its spec asks for; stored beside each file so that a re-render can be judged. */
export const rendererVersion = 'tonghop-2/typst-0.14.2/tinos-0.4.2';

export type RenderedPaper = Readonly<{
  docx: Uint8Array;
  pdf: Uint8Array;
  pages: number;
  unprintable: readonly Unprintable[];
}>;

/** Both files of a paper; the contents of the Word file take their page numbers from the PDF. Same paper, same bytes. */
export async function renderPaper(paper: OfficialDocument, typstProcess: string): Promise<RenderedPaper> {
  const { document, unprintable } = printable(paper);
  const { pdf, pages, headingPages } = await setPdf(document, typstProcess);
  requirePdfA2a(pdf);
  return { docx: renderDocx(document, headingPages), pdf, pages, unprintable };
}
