import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from '@common/contracts/canonical-json';
import { compose } from '../../../services/document/src/documents/domain/compose/compose';
import { bigDraft } from '../../../simulator/src/bench-material/big-draft';
import { type BenchResult, median, progress } from '../bench-result';
import { markdownOf } from './markdown-of';
import { missingRival, pagesOf, renderWithRival } from './pandoc-and-libreoffice';

const pages = 200;
const rounds = 5;
const kind = 'bao-cao-so-ket';

/**
 * The 200-page Báo cáo sơ kết as DOCX and PDF/A-2a by new processes of ours, and as DOCX by pandoc and PDF/A-2b by
 * LibreOffice, in turn; the median of five rounds after one warm-up of both sides.
 */
export async function renderBench(): Promise<BenchResult> {
  const missing = missingRival();
  if (missing) {
    process.stderr.write(`${missing}\n`);
    process.exit(2);
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-render-'));
  try {
    const draft = bigDraft(20, pages);
    const [draftFile, markdownFile] = [join(folder, 'draft.json'), join(folder, 'report.md')];
    writeFileSync(draftFile, canonicalJson(draft));
    writeFileSync(markdownFile, markdownOf(compose(kind, draft)));
    const oursOnce = (): void =>
      void execFileSync(process.execPath, [built('../document/render-file.js'), draftFile, kind, folder]);
    const rivalOnce = (): void => renderWithRival(folder, markdownFile, join(folder, `${kind}.docx`));
    [oursOnce, rivalOnce].forEach((once) => once());
    const times = { ours: [] as number[], rival: [] as number[] };
    for (let round = 1; round <= rounds; round += 1) {
      times.ours.push(secondsOf(oursOnce));
      times.rival.push(secondsOf(rivalOnce));
      progress(`round ${round}/${rounds}: ours ${times.ours.at(-1)} s, pandoc + LibreOffice ${times.rival.at(-1)} s`);
    }
    const [ours, rival] = [median(times.ours), median(times.rival)];
    const [ourPages, rivalPages] = [`${kind}.pdf`, join('libreoffice', `${kind}.pdf`)].map((file) =>
      pagesOf(join(folder, file)),
    );
    return {
      bench: 'render',
      ours,
      rival,
      ratio: rounded(ours / rival),
      unit: 's',
      pages: ourPages,
      rival_pages: rivalPages,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function secondsOf(once: () => void): number {
  const start = performance.now();
  once();
  return rounded((performance.now() - start) / 1000);
}

/** A path beside `dist/bench/bench.js`, of which this file is a chunk. */
function built(path: string): string {
  return fileURLToPath(new URL(import.meta.url.includes('/chunks/') ? `../${path}` : path, import.meta.url));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
