import { z } from 'zod';
import { defineEvent, type EventContract } from '../../contracts/integration-event';
import { uniqueName } from './an-event';

/** A made-up source with two event types of one aggregate, and a made-up service that listens to it. */
export function wordOfMouth() {
  const source = uniqueName('teller');
  const listener = uniqueName('listener');
  const said = defineEvent({
    type: `${source}.rumour.said.v1`,
    aggregate: 'rumour',
    schema: z.object({ text: z.string() }),
    example: { text: 'Đã nhận báo cáo' },
  });
  const withdrawn = defineEvent({
    type: `${source}.rumour.withdrawn.v1`,
    aggregate: 'rumour',
    schema: z.object({}),
    example: {},
  });
  return {
    source,
    listener,
    said,
    withdrawn,
    bindings: { [listener]: [`${source}.#`] },
    contracts: new Map<string, EventContract>([said, withdrawn].map((contract) => [contract.type, contract])),
  };
}
