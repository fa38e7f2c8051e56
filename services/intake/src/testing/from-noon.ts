import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';

const started = Date.now();
const noon = Date.parse(`${plainDateOf(new Date(started))}T12:00:00+07:00`);

/** The day of all that a test does. */
export const today = (): string => plainDateOf(new Date(noon));

/** Runs as the machine's clock does, but from noon in Vietnam, so that no test meets the end of its day. */
export class FromNoon extends Clock {
  override now(): Date {
    return new Date(noon + Date.now() - started);
  }
}
