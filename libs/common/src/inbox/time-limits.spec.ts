import { jest } from '@jest/globals';
import { z } from 'zod';
import { anEvent } from '../messaging/testing/an-event';
import { wordOfMouth } from '../messaging/testing/word-of-mouth';
import type { ObjectStore } from '../object-store/object-store';
import { ReadClaim } from '../object-store/read-claim';
import { createDataSource } from '../persistence/data-source';
import { idleTransactionMs } from '../persistence/time-limits';
import { EventHandlers } from './event-handlers';
import { HandlerTimeout, NotReadyError } from './handler-errors';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const { contracts, said, source } = wordOfMouth();
const message = anEvent({ source, type: said.type, data: said.example });
const silence = () => new Promise<never>(() => undefined);

/** What a handler's end is, before the database would end its transaction. */
async function endOf(work: () => Promise<unknown>): Promise<unknown> {
  const handlers = new EventHandlers(contracts);
  handlers.add(said.type, async () => void (await work()));
  let end: unknown;
  void handlers.handle(message).catch((error: unknown) => (end = error));
  await jest.advanceTimersByTimeAsync(idleTransactionMs - 1);
  return end;
}

it('a handler that hangs is ended as the fault of its event before the database ends its transaction', async () => {
  expect(await endOf(silence)).toBeInstanceOf(HandlerTimeout);
});

it('a handler that waits for a silent store is told so before its own end', async () => {
  const store = { get: silence } as unknown as ObjectStore;
  const claim = { key: 'intake/a', sha256: 'a'.repeat(64), bytes: 1 };
  expect(await endOf(() => new ReadClaim(store).json(claim, z.unknown()))).toBeInstanceOf(NotReadyError);
});

it('the database keeps a transaction that asks nothing exactly so long', () => {
  const { extra } = createDataSource('postgres://127.0.0.1/any', []).options;
  expect(extra).toMatchObject({ idle_in_transaction_session_timeout: idleTransactionMs });
});
