import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const pdfA2b = 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}';

/** What is missing to run the other side, as a sentence that says what to install; null where nothing is. */
export function missingRival(): string | null {
  const missing = [
    ['pandoc', 'pandoc'],
    ['soffice', 'libreoffice-writer-nogui'],
  ].filter(([program]) => spawnSync(program ?? '', ['--version']).error !== undefined);
  if (missing.length === 0) return null;
  const packages = missing.map(([, name]) => name).join(' ');
  return `bench render needs ${missing.map(([program]) => program).join(' and ')}: apt-get install --no-install-recommends ${packages}`;
}

/**
 * Markdown to DOCX by pandoc; and our DOCX, which has the same pages as our PDF, to PDF/A-2b by LibreOffice. Each in a new
 * process, LibreOffice with the profile that the warm-up made. The PDF gets the DOCX's name.
 */
export function renderWithRival(folder: string, markdownFile: string, docx: string): void {
  execFileSync('pandoc', [markdownFile, '-o', join(folder, 'pandoc.docx')], { stdio: 'ignore' });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'libreoffice');
  execFileSync('soffice', ['--headless', profile, '--convert-to', pdfA2b, '--outdir', out, docx], { stdio: 'ignore' });
}

/** Pages of a PDF whose objects are not compressed (LibreOffice's, ours). */
export function pagesOf(pdfFile: string): number {
  return readFileSync(pdfFile, 'latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
