import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import type { TypstAnswer, TypstJob } from './typst-job';

const Queried = z.array(z.array(z.number()));

/** Sets one paper: PDF/A-2a, tagged, its creation date the given second. The workspace is an empty folder. */
export function compileTypst({ source, fonts, workspace, createdAt }: TypstJob): TypstAnswer {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fonts] }] });
  const compiled = compiler.compile({ mainFileContent: source });
  const document = compiled.result;
  if (!document) return { ok: false, reason: reasonOf(compiled.takeDiagnostics()) };
  try {
    const pdf = compiler.pdf(document, { pdfStandard: PdfStandard.A_2a, pdfTags: true, creationTimestamp: createdAt });
    return { ok: true, pdf, pages: document.numOfPages, headingPages: headingPagesOf(compiler, document) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function headingPagesOf(compiler: NodeCompiler, document: NodeTypstDocument): readonly number[] {
  const found: unknown = compiler.query(document, { selector: '<heading-pages>', field: 'value' });
  return Queried.parse(found).flat();
}

function reasonOf(diagnostics: { shortDiagnostics: unknown[] } | null): string {
  return diagnostics ? JSON.stringify(diagnostics.shortDiagnostics).slice(0, 2000) : 'no diagnostics';
}
