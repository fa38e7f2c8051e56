import { uuidV7 } from '../../outbox/uuid-v7';
import type { EventMessage } from '../event-message';

/** An event of a made-up source; give each test its own `source`, since a broker is shared. */
export function anEvent(overrides: Partial<EventMessage> & { source: string }): EventMessage {
  return {
    id: uuidV7(),
    type: `${overrides.source}.report.submitted.v1`,
    aggregate: 'report',
    subject: 'hai-duong',
    sequence: 1,
    time: '2022-06-28T03:00:00.000Z',
    correlationId: 'request-1',
    causationId: null,
    data: { title: 'Báo cáo sơ kết 5 năm', units: 63 },
    ...overrides,
  };
}

/** A name that no other test of this run has. */
export function uniqueName(prefix: string): string {
  return `${prefix}-${uuidV7().slice(-12)}`;
}
