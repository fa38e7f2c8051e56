import { z } from 'zod';
import { NonRetryableError, NotReadyError } from '../inbox/handler-errors';
import type { ObjectStore } from './object-store';
import { ObjectDamaged, ObjectMissing, ObjectStoreUnavailable } from './object-store.errors';
import { ReadClaim } from './read-claim';

const sha256 = 'a'.repeat(64);
const claim = { key: `intake/${sha256}`, sha256, bytes: 20 };
const schema = z.object({ campaignId: z.string() });

/** Of a store, a handler's reading needs only this. */
const readingFrom = (get: ObjectStore['get']) => new ReadClaim({ get } as ObjectStore).json(claim, schema);
const holding = (text: string) => readingFrom(async () => Buffer.from(text));

it('the object that an event names is read by its contract', async () => {
  expect(await holding('{"campaignId": "so-ket-2022", "addedLater": 1}')).toEqual({ campaignId: 'so-ket-2022' });
});

it.each([
  ['a store that is away', new ObjectStoreUnavailable('connect ECONNREFUSED')],
  ['an object that is not there yet', new ObjectMissing(claim.key)],
])('%s is waited for', async (_what, error) => {
  await expect(readingFrom(() => Promise.reject(error))).rejects.toThrow(NotReadyError);
});

it('a store that never answers is waited for, too', async () => {
  class Impatient extends ReadClaim {
    protected override readonly patienceMs = 10;
  }
  const get = () => new Promise<Buffer>(() => undefined);
  await expect(new Impatient({ get } as unknown as ObjectStore).json(claim, schema)).rejects.toThrow(NotReadyError);
});

it.each([
  ['of another shape', '{"campaign": 1}'],
  ['that is no JSON', '<html>'],
])('an object %s is given up at once', async (_what, text) => {
  await expect(holding(text)).rejects.toThrow(NonRetryableError);
});

it('a damaged object is an ordinary failure: a mended disk may help', async () => {
  await expect(readingFrom(() => Promise.reject(new ObjectDamaged(claim.key)))).rejects.toThrow(ObjectDamaged);
});
