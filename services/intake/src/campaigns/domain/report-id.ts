import { sha256 } from '@common/contracts/canonical-json';
import type { ParticipantKey } from './campaign';

/**
 * The id of a participant's one report: a UUID (version 8) made of who owes it, so that it is known before the report
 * exists and the same whoever begins it.
 */
export function reportIdOf({ campaignId, unitId, capacity }: ParticipantKey): string {
  const hex = sha256(`${campaignId} ${unitId} ${capacity}`);
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4]!;
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
