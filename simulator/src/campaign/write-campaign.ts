import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simulateCampaign } from './simulate-campaign';
import type { CampaignOptions } from './simulated-report';

export type WrittenReport = Readonly<{ unitId: string; file: string; truth: string; bytes: number }>;

/** Writes each report of a campaign as `<unit>.docx` or `<unit>.json`, and its truth beside it as `<unit>.truth.json`. */
export async function writeCampaign(folder: string, options: CampaignOptions): Promise<WrittenReport[]> {
  await mkdir(folder, { recursive: true });
  const written: WrittenReport[] = [];
  for (const report of simulateCampaign(options)) {
    const content = report.docx ?? Buffer.from(`${JSON.stringify(report.body, null, 1)}\n`);
    const file = join(folder, `${report.unitId}.${report.form}`);
    const truth = join(folder, `${report.unitId}.truth.json`);
    await writeFile(file, content);
    await writeFile(truth, `${JSON.stringify(report.truth, null, 1)}\n`);
    written.push({ unitId: report.unitId, file, truth, bytes: content.byteLength });
  }
  return written;
}
