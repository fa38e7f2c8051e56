import { ApiFault, type Session } from './api';
import type { Cast } from './cast';

/** Opens the campaign; where it is open already, answers its id. */
export async function openCampaign(admin: Session, plan: Cast['plan']): Promise<string> {
  try {
    return (await admin.post<{ id: string }>('intake/campaigns', plan)).id;
  } catch (fault) {
    if (!(fault instanceof ApiFault) || fault.problem.code !== 'campaign-exists') throw fault;
    return String(fault.problem.id ?? fault.problem.campaignId);
  }
}
