import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWord } from '../../../services/intake/src/word-import/read-word';
import { sampleOutline } from '../../../simulator/src/campaign/sample-outline';
import { sampleUnits } from '../../../simulator/src/campaign/sample-units';
import { type WrittenReport, writeCampaign } from '../../../simulator/src/campaign/write-campaign';
import { isProvince, type ReportingUnit } from '../../../simulator/src/plausible/reporting-unit';
import type { Truth } from '../../../simulator/src/forms/truth';
import { type BenchResult, median, progress } from '../bench-result';
import { addScores, scoreReading } from './score-reading';

const files = 93;
const rounds = 5;
/** The mean of every ninth file as LibreOffice lays them out (15 to 23); the same seed writes the same files. */
const pagesPerFile = 18;

/**
 * 93 simulated Word reports of provinces, at the length of real ones (about 18 pages each), read by one process of ours
 * and by one process of mammoth, each with its start and without any flag, in turn; the median of five rounds. Then,
 * untimed, our reading of each of these files against the truth beside it.
 */
export async function importBench(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
  try {
    const options = {
      seed: 20,
      units: provincesTwice(),
      outline: sampleOutline,
      forms: 'docx-only',
      long: true,
      count: files,
    } as const;
    const written = await writeCampaign(folder, options);
    const outlineFile = join(folder, 'outline.json');
    writeFileSync(outlineFile, JSON.stringify(sampleOutline));
    const times = { ours: [] as number[], rival: [] as number[] };
    for (let round = 1; round <= rounds; round++) {
      times.ours.push(secondsOf('read-all-process.js', folder, outlineFile));
      times.rival.push(secondsOf('mammoth-process.js', folder));
      progress(`round ${round}/${rounds}: ours ${times.ours.at(-1)} s, mammoth ${times.rival.at(-1)} s`);
    }
    const [ours, rival] = [median(times.ours), median(times.rival)];
    return { bench: 'import', ours, rival, ratio: rounded(ours / rival), unit: 's', ...quality(written) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** There are fewer provinces than files: the second paper of a province is another one. */
function provincesTwice(): ReportingUnit[] {
  const provinces = sampleUnits().filter(isProvince);
  return [...provinces, ...provinces.map((unit) => ({ ...unit, id: `${unit.id}-2` }))];
}

function secondsOf(script: string, ...args: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, [fileURLToPath(new URL(builtBeside(script), import.meta.url)), ...args]);
  return rounded((performance.now() - start) / 1000);
}

/** This file is bundled into a chunk; the processes stand beside the entry, one folder up. */
function builtBeside(script: string): string {
  return import.meta.url.includes('/chunks/') ? `../${script}` : `./${script}`;
}

function quality(written: readonly WrittenReport[]): Record<string, number> {
  const total = addScores(
    written.map(({ file, truth }) =>
      scoreReading(readWord(readFileSync(file), sampleOutline), JSON.parse(readFileSync(truth, 'utf8')) as Truth),
    ),
  );
  return {
    files: written.length,
    pages_per_file: pagesPerFile,
    headings: total.headings,
    headings_right: rounded(total.right / total.headings),
    sections_right: rounded(total.sectionsRight / total.headings),
    false_per_file: rounded(total.false / written.length),
    paragraphs: total.paragraphs,
    paragraphs_lost: total.lost,
    figures: total.figures,
    figures_right: rounded(total.figuresRight / total.figures),
    figures_false: total.figuresFalse,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
