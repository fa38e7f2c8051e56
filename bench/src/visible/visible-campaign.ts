import type { Unit } from '@common/contracts/unit';
import { eventually } from '@common/testing/eventually';
import { httpClient } from '../../../services/intake/src/testing/http-client';
import { openTestCampaign, testUnits } from '../../../services/intake/src/testing/test-campaign';
import { sampleOutline } from '../../../simulator/src/campaign/sample-outline';
import { sampleUnits } from '../../../simulator/src/campaign/sample-units';
import { simulateCampaign } from '../../../simulator/src/campaign/simulate-campaign';
import type { VisibleStack } from './visible-stack';

export type VisibleCampaign = Readonly<{ campaignId: string; reports: readonly string[]; editor: string }>;

/** Opens a campaign of `count` participants and waits until consolidation knows it; a whole report as JSON for each. */
export async function openVisibleCampaign(stack: VisibleStack, count: number): Promise<VisibleCampaign> {
  const admin = httpClient(stack.intakeUrl, await stack.token('admin', 'editor'));
  const units: Unit[] = testUnits(count);
  const campaignId = await openTestCampaign(admin, units);
  const editor = await stack.token('editor');
  const consolidation = httpClient(stack.consolidationUrl, editor);
  await eventually(async () => {
    const { status } = await consolidation.get(`/consolidations/${campaignId}`);
    if (status !== 200) throw new Error(`Consolidation answers ${status} for the campaign.`);
  }, 60_000);
  const bodies = simulatedBodies();
  const reports = units.map(({ id, capacity }, index) =>
    JSON.stringify({ campaignId, unitId: id, capacity, ...bodies[index % bodies.length] }),
  );
  return { campaignId, reports, editor };
}

/** What the simulator's participants write: between 10 and 60 kB each. */
function simulatedBodies(): object[] {
  const play = simulateCampaign({
    seed: 20,
    units: sampleUnits(),
    outline: sampleOutline,
    count: 60,
    forms: 'as-played',
  });
  return [...play].map(({ body }) => body);
}
