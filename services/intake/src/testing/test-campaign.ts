import type { Unit } from '@common/contracts/unit';
import { addDays } from '@common/time/plain-date';
import type { CampaignPlan } from '../campaigns/domain/campaign-plan';
import { shippedOutline } from '../outlines/shipped-outlines';
import { sampleCampaign } from '../reference/sample-campaign';
import { aUnit } from '../units/domain/unit.builder';
import { today } from './from-noon';
import type { HttpClient } from './http-client';

export const owner = aUnit({
  id: 'central-BYT',
  code: 'BYT',
  kind: 'ministry',
  capacity: 'state',
  name: 'Bộ Y tế',
  shortName: 'Bộ Y tế',
  order: 1,
});

/** Party committees of provinces: `province-1-party`, `province-2-party` … */
export function testUnits(count: number): Unit[] {
  return Array.from({ length: count }, (_, index) =>
    aUnit({
      id: `province-${index + 1}-party`,
      code: String(index + 1),
      name: `Tỉnh ủy ${index + 1}`,
      order: index + 10,
    }),
  );
}

/** The plan of the ministry, moved to today: due in ten days, locked in a hundred. */
export function testPlan(units: readonly Unit[], wishes: Partial<CampaignPlan> = {}): CampaignPlan {
  const day = today();
  return {
    ...sampleCampaign([]),
    openedOn: day,
    deadlines: { due: addDays(day, 10), onTime: addDays(day, 10), lock: addDays(day, 100) },
    participants: units.map(({ id, capacity }) => ({ unitId: id, capacity, group: 'province' as const })),
    ...wishes,
  };
}

/** Loads units, outline and campaign through the API; answers the campaign's id. */
export async function openTestCampaign(
  admin: HttpClient,
  units: readonly Unit[],
  plan = testPlan(units),
): Promise<string> {
  await admin.post('/units/import', { units: [owner, ...units] });
  await admin.post('/outlines', shippedOutline('NQ20-5N'));
  const { status, body } = await admin.post('/campaigns', plan);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id as string;
}
