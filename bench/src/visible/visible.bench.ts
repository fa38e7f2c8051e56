import { type BenchResult, progress } from '../bench-result';
import { openVisibleCampaign, type VisibleCampaign } from './visible-campaign';
import { startVisibleStack, type VisibleStack } from './visible-stack';

const perSecond = 20;
const warmUpSeconds = 5;
const measuredSeconds = 30;
const patienceMs = 30_000;

/**
 * From the answered submission to the report readable through consolidation's API, at 20 submissions a second in an
 * open loop (a slow answer does not hold the next one back), over RabbitMQ. There is no rival: the limits are absolute.
 */
export async function visibleBench(): Promise<BenchResult> {
  const stack = await startVisibleStack();
  try {
    const count = perSecond * (warmUpSeconds + measuredSeconds);
    const campaign = await openVisibleCampaign(stack, count);
    progress(`submitting ${count} reports, ${perSecond} a second`);
    const registry = await stack.token('registry');
    const delays = await Promise.all(
      campaign.reports.map(async (report, index) => {
        await new Promise((resume) => setTimeout(resume, (index * 1_000) / perSecond));
        return delayOf(stack, campaign, registry, report, index);
      }),
    );
    const measured = delays.slice(perSecond * warmUpSeconds).sort((a, b) => a.visible - b.visible);
    const submits = delays.map(({ submit }) => submit).sort((a, b) => a - b);
    const [p50, p99] = [at(measured, 0.5).visible, at(measured, 0.99).visible];
    return {
      bench: 'visible',
      ours: p50,
      rival: null,
      ratio: null,
      unit: 'ms',
      p50_ms: p50,
      p99_ms: p99,
      max_ms: measured.at(-1)!.visible,
      submissions: measured.length,
      per_second: perSecond,
      submit_p50_ms: at(submits, 0.5),
      submit_p99_ms: at(submits, 0.99),
    };
  } finally {
    await stack.stop();
  }
}

/** `submit`: until intake answered; `visible`: from then until consolidation tells of the report. Milliseconds. */
async function delayOf(
  stack: VisibleStack,
  { campaignId, editor }: VisibleCampaign,
  registry: string,
  report: string,
  index: number,
): Promise<{ submit: number; visible: number }> {
  const began = performance.now();
  const answer = await fetch(`${stack.intakeUrl}/submissions`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${registry}`,
      'content-type': 'application/json',
      'idempotency-key': `bench-visible-${index}`,
    },
    body: report,
  });
  const body = (await answer.json()) as { report?: { id: string } };
  const answered = performance.now();
  if (!body.report) throw new Error(`Submission ${index} was refused: ${answer.status} ${JSON.stringify(body)}`);
  const row = `${stack.consolidationUrl}/consolidations/${campaignId}/reports/${body.report.id}`;
  for (;;) {
    const seen = await fetch(row, { headers: { authorization: `Bearer ${editor}` } });
    await seen.arrayBuffer();
    const waited = performance.now() - answered;
    if (seen.status === 200) return { submit: rounded(answered - began), visible: rounded(waited) };
    if (waited > patienceMs) throw new Error(`Report ${index} was not visible after ${patienceMs} ms.`);
    await new Promise((resume) => setTimeout(resume, 5));
  }
}

function at<Item>(sorted: readonly Item[], share: number): Item {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
