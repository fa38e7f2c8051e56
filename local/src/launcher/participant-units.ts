import { referenceUnits } from '../../../services/intake/src/reference/reference-units';
import type { ParticipantUnit } from '../issuer/accounts';

const SENDERS = /^(province-\d\d-party|central-.+|ministry-unit-.+)$/;

/** The units that may send a report, from intake's own reference data; each gets a sample clerk. */
export function participantUnits(): ParticipantUnit[] {
  return referenceUnits()
    .filter(({ id }) => SENDERS.test(id))
    .map(({ id, name }) => ({ id, name }));
}
