import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../local/src/root';
import { type BenchResult, progress } from '../bench-result';
import { closedLoop, type Loaded, reportTails } from './closed-loop';
import { fillDatabase } from './fill-database';
import { loadUnitId, openLoadCampaign } from './load-campaign';
import { type LoadStack, startLoadStack } from './load-stack';
import { prepareRival, requirePgbench, runRival, type SampleRows } from './rival';

const clients = 8;

type Phase = Readonly<{
  ours: number;
  rival: number;
  ratio: number;
  p50_ms: number;
  p99_ms: number;
  backlog: number;
  drain_s: number;
  failures: Loaded['failures'];
}>;

/**
 * Whole reports over HTTP into the real intake process, against pgbench committing the same rows on the same server:
 * on an empty database and on one that holds many revisions already. `--quick` is for a look, not for a figure.
 */
export async function submitBench(quick = process.argv.includes('--quick')): Promise<BenchResult> {
  const version = requirePgbench();
  const [seconds, revisions] = quick ? [10, 5_000] : [60, 100_000];
  const participants = revisions + seconds * 3_000;
  const folder = mkdtempSync(join(root, '.local', 'bench-submit-'));
  const stack = await startLoadStack(folder);
  try {
    progress('units, campaign, participants …');
    const campaignId = await openLoadCampaign(stack, participants);
    await prepareRival(stack.rivalUrl, participants);
    const tails = reportTails();
    const phase = (firstUnit: number) => measure(stack, campaignId, tails, firstUnit, seconds, folder);
    await closedLoop(loadOf(stack, campaignId, participants - 4_000, 3), tails); // warm
    const empty = await phase(0);
    progress(`empty: ${JSON.stringify(empty)}`);
    for (const url of [stack.databaseUrl, stack.rivalUrl])
      await fillDatabase(url, revisions, participants - 5_000 - revisions);
    const full = await phase(seconds * 1_000);
    return {
      bench: 'submit',
      ...empty,
      unit: 'requests/s',
      server: (await stack.query<{ version: string }>('select version()'))[0]!.version.split(' ').slice(0, 2).join(' '),
      pgbench: version,
      [`with_${revisions}_revisions`]: full,
      kept_of_empty: Math.round((full.ours / empty.ours) * 1000) / 1000,
      seconds,
      clients,
    };
  } finally {
    await stack.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  stack: LoadStack,
  campaignId: string,
  tails: readonly Buffer[],
  firstUnit: number,
  seconds: number,
  folder: string,
): Promise<Phase> {
  await drained(stack);
  const ours = await closedLoop(loadOf(stack, campaignId, firstUnit, seconds), tails);
  const backlog = await pending(stack);
  const drainStart = performance.now();
  await drained(stack);
  const drain = Math.round((performance.now() - drainStart) / 100) / 10;
  const [rows, counts] = await sampleOf(stack, firstUnit);
  const rival = Math.round(runRival(stack.rivalUrl, folder, rows, counts, seconds) * 10) / 10;
  const ratio = Math.round((ours.perSecond / rival) * 1000) / 1000;
  const { perSecond, p50, p99, failures } = ours;
  return { ours: perSecond, rival, ratio, p50_ms: p50, p99_ms: p99, backlog, drain_s: drain, failures };
}

function loadOf({ url, registryToken: token }: LoadStack, campaignId: string, firstUnit: number, seconds: number) {
  return { url, token, campaignId, clients, seconds, firstUnit };
}

async function pending(stack: LoadStack): Promise<number> {
  const [row] = await stack.query<{ count: string }>('select count(*) from outbox where published_at is null');
  return Number(row!.count);
}

async function drained(stack: LoadStack): Promise<void> {
  while ((await pending(stack)) > 0) await new Promise((resume) => setTimeout(resume, 100));
}

/** Rows of a report that we have just taken, for the rival to write. */
async function sampleOf({ query }: LoadStack, unit: number): Promise<[SampleRows, [number, number]]> {
  const [row] = await query<SampleRows & { sections: number; indicators: number }>(
    `select body, receipt, answer, o.data::text as event, a.entry as audit,
            (select count(*)::integer from revision_sections s where s.report_id = r.id) as sections,
            (select count(*)::integer from revision_indicators i where i.report_id = r.id) as indicators
       from reports r join revisions v on v.report_id = r.id
       join outbox o on o.subject = r.id::text join audit a on a.kind = 'report' and a.id = r.id::text
       join answered_requests q on q.key = $2
      where r.unit_id = $1`,
    [loadUnitId(unit), `load-${unit}-of-bench`],
  );
  const { sections, indicators, ...rows } = row!;
  return [rows, [sections, indicators]];
}
