import { Agent, request } from 'node:http';
import { wholeReport } from '../../../simulator/src/bench-material/whole-report';
import { loadUnitId } from './load-campaign';

export type Load = Readonly<{
  url: string;
  token: string;
  campaignId: string;
  clients: number;
  seconds: number;
  firstUnit: number;
}>;
export type Loaded = Readonly<{
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  failures: Record<string, number>;
}>;

const paragraphs = 120;

/** Reports as they travel, but for the unit: made before the clock runs. */
export function reportTails(count = 63): Buffer[] {
  return Array.from({ length: count }, (_, seed) => {
    const { cover, sections, unplaced, indicators } = wholeReport(seed, paragraphs);
    return Buffer.from(`,"capacity":"party",${JSON.stringify({ cover, sections, unplaced, indicators }).slice(1)}`);
  });
}

/** Each client sends its next report when the last was answered. Latencies in milliseconds. */
export async function closedLoop(load: Load, tails: readonly Buffer[]): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.clients });
  const latencies: number[] = [];
  const failures: Record<string, number> = {};
  const start = performance.now();
  const end = start + load.seconds * 1000;
  let next = load.firstUnit;
  const client = async () => {
    while (performance.now() < end) {
      const unit = next++;
      const head = Buffer.from(`{"campaignId":"${load.campaignId}","unitId":"${loadUnitId(unit)}"`);
      const sentAt = performance.now();
      const status = await post(
        load,
        agent,
        Buffer.concat([head, tails[unit % tails.length]!]),
        `load-${unit}-of-bench`,
      );
      if (status === 201) latencies.push(performance.now() - sentAt);
      else failures[status] = (failures[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: load.clients }, client));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share: number) => Math.round((latencies[Math.floor(latencies.length * share)] ?? 0) * 10) / 10;
  return {
    requests: latencies.length,
    perSecond: Math.round((latencies.length / seconds) * 10) / 10,
    p50: at(0.5),
    p99: at(0.99),
    failures,
  };
}

function post({ url, token }: Load, agent: Agent, body: Buffer, key: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': body.length,
      'idempotency-key': key,
    };
    const outgoing = request(`${url}/submissions`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
