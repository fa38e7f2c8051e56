import { referenceSuccessions } from '../../../services/intake/src/reference/reference-successions';
import { referenceUnits } from '../../../services/intake/src/reference/reference-units';
import { shippedOutline, shippedOutlineCodes } from '../../../services/intake/src/outlines/shipped-outlines';
import { ApiFault, type Session } from './api';

/** Brings the units with their successions and the outlines that ship with the system in, as the administrator; the same again changes nothing. */
export async function loadReferenceData(admin: Session): Promise<{ units: number; outlines: number }> {
  const units = referenceUnits();
  await admin.post('intake/units/import', { units });
  await admin.post('intake/units/successions', { successions: referenceSuccessions() });
  for (const code of shippedOutlineCodes) {
    await admin.post('intake/outlines', shippedOutline(code)).catch(unlessThere);
  }
  return { units: units.length, outlines: shippedOutlineCodes.length };
}

function unlessThere(fault: unknown): void {
  if (!(fault instanceof ApiFault) || fault.status !== 409) throw fault;
}
