import { randomUUID } from 'node:crypto';
import type { Unit } from '@common/contracts/unit';
import { shippedOutline } from '../../../services/intake/src/outlines/shipped-outlines';
import { sampleCampaign } from '../../../services/intake/src/reference/sample-campaign';
import type { System } from './system';

type Answer = Readonly<{ status: number; body: Record<string, unknown> }>;
export type Sent = Readonly<{ unitId: string; reportId: string; receipt: string }>;

const ministry = 'central-BYT';

/** A review of as many made-up provincial committees as a test needs, spoken over HTTP as its people would. */
export class Review {
  readonly unitIds: string[];
  campaignId = '';
  private tokens = new Map<string, string>();

  constructor(
    private readonly system: System,
    units: number,
  ) {
    this.unitIds = Array.from({ length: units }, (_, index) => `committee-${index + 1}`);
  }

  async open(): Promise<void> {
    const outline = shippedOutline('NQ20-5N')!;
    const units = [
      aUnit(ministry, 'ministry', 0),
      ...this.unitIds.map((id, index) => aUnit(id, 'province-party-committee', index + 1)),
    ];
    const participants = this.unitIds.map((unitId) => ({
      unitId,
      capacity: 'party' as const,
      group: 'province' as const,
    }));
    const dates = { due: '2099-06-30', onTime: '2099-06-30', lock: '2099-10-31' };
    await this.must('intake', 'POST', '/units/import', { units }, 'admin');
    await this.must('intake', 'POST', '/outlines', outline, 'admin');
    const code = `thử ${randomUUID().slice(0, 8)}`;
    const plan = { ...sampleCampaign(units), code, participants, deadlines: dates, openedOn: '2099-06-09' };
    this.campaignId = String((await this.must('intake', 'POST', '/campaigns', plan, 'admin')).id);
  }

  /** Sends one unit's report, again and again with the same key until it is answered, as a careful client does. */
  async send(unitId: string): Promise<Sent> {
    const key = randomUUID();
    const sections = shippedOutline('NQ20-5N')!
      .sections.filter(({ leaf }) => leaf)
      .map(({ id }) => ({
        sectionId: id,
        blocks: [
          { type: 'paragraph', id: `${id}-1`, runs: [{ text: `Đơn vị ${unitId} đã thực hiện nội dung ${id}.` }] },
        ],
      }));
    const body = { campaignId: this.campaignId, unitId, capacity: 'party', sections };
    const { report, receipt } = await this.until('intake', 'POST', '/submissions', body, unitId, {
      'idempotency-key': key,
    });
    return { unitId, reportId: String((report as { id: string }).id), receipt: String(receipt) };
  }

  /** Accepts a report; accepted already by an answer that got lost is fine. */
  async accept({ reportId }: Sent): Promise<void> {
    await this.until('intake', 'POST', `/reports/${reportId}/acceptance`, { revision: 1 }, 'editor', {}, 'accepted');
  }

  async read(service: 'intake' | 'consolidation' | 'notification', path: string): Promise<Record<string, unknown>> {
    return this.until(service, 'GET', path, undefined, 'editor');
  }

  private async until(
    service: 'intake' | 'consolidation' | 'notification',
    method: string,
    path: string,
    body: unknown,
    as: string,
    headers: Record<string, string> = {},
    doneWhenConflict = '',
  ): Promise<Record<string, unknown>> {
    for (let left = 400; left > 0; left -= 1) {
      const answer = await this.ask(service, method, path, body, as, headers).catch(() => null);
      if (answer && answer.status < 300) return answer.body;
      if (answer?.status === 409 && doneWhenConflict && JSON.stringify(answer.body).includes(doneWhenConflict))
        return answer.body;
      if (answer && answer.status < 500 && answer.status !== 409)
        throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
      await new Promise((resume) => setTimeout(resume, 150));
    }
    throw new Error(`${method} ${path} was not answered in time`);
  }

  private async must(
    service: 'intake',
    method: string,
    path: string,
    body: unknown,
    as: string,
  ): Promise<Record<string, unknown>> {
    const answer = await this.ask(service, method, path, body, as, {});
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer.body;
  }

  private async ask(
    service: 'intake' | 'consolidation' | 'notification',
    method: string,
    path: string,
    body: unknown,
    as: string,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const response = await fetch(`${this.system.services[service].url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.token(as)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
    return { status: response.status, body: (await response.json().catch(() => ({}))) as Record<string, unknown> };
  }

  private async token(as: string): Promise<string> {
    const pair =
      as === 'admin' || as === 'editor'
        ? ({ unitId: ministry, role: as } as const)
        : ({ unitId: as, role: 'clerk' } as const);
    const known = this.tokens.get(as) ?? (await this.system.issuer.tokenFor([pair], { id: as, name: as }));
    this.tokens.set(as, known);
    return known;
  }
}

function aUnit(id: string, kind: Unit['kind'], order: number): Unit {
  const name = kind === 'ministry' ? 'Bộ Y tế' : `Tỉnh ủy thử ${order}`;
  const contacts: Unit['contacts'] = [{ name: 'Văn thư', email: `${id}@vanthu.example.vn`, role: 'mailbox' }];
  const capacity = kind === 'ministry' ? 'state' : 'party';
  return {
    id,
    code: id,
    kind,
    capacity,
    name,
    shortName: name,
    aliases: [],
    parentId: null,
    order,
    validFrom: '2000-01-01',
    validTo: null,
    contacts,
  };
}
