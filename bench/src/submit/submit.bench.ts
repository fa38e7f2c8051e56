import { mkdirSync, mkdtempSync } from 'node:fs';
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
  /** CPU of the intake process for each request, relay and archive included; null where it is not told. */
  cpu_ms: number | null;
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
  const room = roomFor(revisions, seconds);
  mkdirSync(join(root, '.local'), { recursive: true });
  const folder = mkdtempSync(join(root, '.local', 'bench-submit-'));
  const stack = await startLoadStack(folder);
  try {
    progress('units, campaign, participants …');
    const campaignId = await openLoadCampaign(stack, room.participants);
    await prepareRival(stack.rivalUrl, room.participants, room.measured);
    const tails = reportTails();
    const phase = (firstUnit: number) => measure(stack, campaignId, tails, firstUnit, seconds, folder);
    await closedLoop(loadOf(stack, campaignId, room.warm, 3), tails);
    const empty = await phase(room.measured);
    progress(`empty: ${JSON.stringify(empty)}`);
    await Promise.all([stack.databaseUrl, stack.rivalUrl].map((url) => fillDatabase(url, revisions)));
    const full = await phase(room.measuredFull);
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
  }
}

const mostPerSecond = 3_000;

/** Where each part of the run takes its units from, so that none meets a report that is there; the rival runs on. */
function roomFor(revisions: number, seconds: number) {
  const [warm, measured] = [revisions, revisions + 3 * mostPerSecond];
  const measuredFull = measured + seconds * mostPerSecond;
  return { warm, measured, measuredFull, participants: measuredFull + seconds * mostPerSecond };
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
  const cpuBefore = stack.intakeCpuMs();
  const ours = await closedLoop(loadOf(stack, campaignId, firstUnit, seconds), tails);
  const cpu = cpuBefore === null ? null : (stack.intakeCpuMs()! - cpuBefore) / ours.requests;
  const backlog = await pending(stack);
  const drainStart = performance.now();
  await drained(stack);
  const drain = Math.round((performance.now() - drainStart) / 100) / 10;
  const [rows, counts] = await sampleOf(stack, firstUnit);
  const rival = Math.round((await runRival(stack.rivalUrl, folder, rows, counts, seconds)) * 10) / 10;
  const ratio = Math.round((ours.perSecond / rival) * 1000) / 1000;
  const { perSecond, p50, p99, failures } = ours;
  const cpu_ms = cpu && Math.round(cpu * 100) / 100;
  return { ours: perSecond, rival, ratio, p50_ms: p50, p99_ms: p99, cpu_ms, backlog, drain_s: drain, failures };
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
