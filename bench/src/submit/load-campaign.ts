import { shippedOutline } from '../../../services/intake/src/outlines/shipped-outlines';
import { sampleCampaign } from '../../../services/intake/src/reference/sample-campaign';
import { referenceUnits } from '../../../services/intake/src/reference/reference-units';
import { addDays, plainDateOf } from '@common/time/plain-date';
import type { LoadStack } from './load-stack';

/** Units that exist for the load alone: each sends one report. */
export const loadUnitId = (index: number): string => `load-${index}`;

/** Opens a campaign of today over the API, and asks `participants` units for a report, more than the API would be given. */
export async function openLoadCampaign(stack: LoadStack, participants: number): Promise<string> {
  const units = referenceUnits();
  const day = plainDateOf(new Date());
  const deadlines = { due: addDays(day, 30), onTime: addDays(day, 30), lock: addDays(day, 90) };
  const plan = { ...sampleCampaign([]), openedOn: day, deadlines };
  const anyone = { unitId: 'central-BYT', capacity: 'state', group: 'central-body' };
  await post(stack, '/units/import', { units });
  await post(stack, '/outlines', shippedOutline('NQ20-5N'));
  const { id } = await post(stack, '/campaigns', { ...plan, participants: [anyone] });
  for (const statement of participantStatements(participants))
    await stack.query(statement, statement.includes('$1') ? [id] : []);
  return id as string;
}

/** Also for the rival's database, where `campaigns` was filled by `rivalCampaign`. */
export function participantStatements(count: number): string[] {
  return [
    `insert into units (id, code, kind, capacity, name, short_name, aliases, parent_id, position, valid_from, contacts, search_key)
     select 'load-' || n, n::text, 'province-party-committee', 'party', 'Tỉnh ủy ' || n, n::text, '[]', null, n, '2008-08-01', '[]', n::text
       from generate_series(0, ${count - 1}) n`,
    `insert into participants (campaign_id, unit_id, capacity, participant_group, due, on_time, lock)
     select $1, 'load-' || n, 'party', 'province', current_date + 30, current_date + 30, current_date + 90
       from generate_series(0, ${count - 1}) n`,
    'analyze units',
    'analyze participants',
  ];
}

async function post({ url, adminToken }: LoadStack, path: string, body: unknown): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' };
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Record<string, unknown>;
}
