import type { Outline } from '@common/contracts/outline';
import { shippedOutline } from '../../../services/intake/src/outlines/shipped-outlines';
import { referenceUnits } from '../../../services/intake/src/reference/reference-units';
import { sampleCampaign } from '../../../services/intake/src/reference/sample-campaign';
import { simulateCampaign } from '../../../simulator/src/campaign/simulate-campaign';
import type { SimulatedReport } from '../../../simulator/src/campaign/simulated-report';

export type Cast = Readonly<{ plan: ReturnType<typeof sampleCampaign>; outline: Outline; reports: SimulatedReport[] }>;

const SEED = 2022;

/** The campaign and what each participant will send and do. With `size`, only so many of them, spread over all. */
export function castOf(size?: number): Cast {
  const units = referenceUnits();
  const plan = sampleCampaign(units);
  const everyone = plan.participants;
  const step = size && size < everyone.length ? everyone.length / size : 1;
  const count = Math.floor(everyone.length / step);
  const chosen = Array.from({ length: count }, (_, index) => everyone[Math.floor(index * step)]).filter(
    (participant) => participant !== undefined,
  );
  const outline = shippedOutline(plan.outline.code);
  if (!outline) throw new Error(`The outline ${plan.outline.code} does not ship with the system.`);
  const senders = chosen.flatMap(({ unitId, capacity }) => {
    const unit = units.find(({ id }) => id === unitId);
    return unit ? [{ ...unit, capacity }] : [];
  });
  return {
    plan: { ...plan, participants: chosen },
    outline,
    reports: [...simulateCampaign({ seed: SEED, units: senders, outline })],
  };
}
