import { atLocalTime } from '@common/time/plain-date';
import type { PaperTimes } from './send-report';

/** The instants of a paper known by its days only: noon in Vietnam; what is not known is the service's to say. */
export function paperTimes(sentOn: string, receivedOn: string): PaperTimes {
  const noon = (date: string) => atLocalTime(date, '12:00').toISOString();
  return { ...(sentOn && { sentAt: noon(sentOn) }), ...(receivedOn && { receivedAt: noon(receivedOn) }) };
}
