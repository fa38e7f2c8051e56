import { parseArgs } from 'node:util';
import { sampleOutline } from './campaign/sample-outline';
import { sampleUnits } from './campaign/sample-units';
import { writeCampaign } from './campaign/write-campaign';

const usage = 'simulate --out DIR [--seed 1] [--count 93] [--forms docx-only|as-played]\n';

/** Writes simulated reports and their truth to a folder: `node dist/simulator/simulate.js --out DIR --seed 1 --count 93`. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      count: { type: 'string' },
      forms: { type: 'string', default: 'docx-only' },
    },
  });
  const seed = Number(values.seed);
  const count = values.count === undefined ? undefined : Number(values.count);
  const known = values.forms === 'docx-only' || values.forms === 'as-played';
  if (!values.out || !Number.isInteger(seed) || (count !== undefined && !Number.isInteger(count)) || !known) {
    process.stderr.write(usage);
    return 2;
  }
  const forms = values.forms === 'docx-only' ? 'docx-only' : 'as-played';
  const written = await writeCampaign(values.out, {
    seed,
    units: sampleUnits(),
    outline: sampleOutline,
    forms,
    ...(count === undefined ? {} : { count }),
  });
  const bytes = written.reduce((sum, report) => sum + report.bytes, 0);
  process.stdout.write(`${JSON.stringify({ folder: values.out, reports: written.length, bytes })}\n`);
  return 0;
}

process.exitCode = await main();
