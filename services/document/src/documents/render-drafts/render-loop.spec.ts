import { ObjectMissing, ObjectStoreUnavailable } from '@common/object-store/object-store.errors';
import { eventually } from '@common/testing/eventually';
import { FixedClock } from '@common/testing/fixed-clock';
import { UnknownDocumentKind } from '../domain/kinds/kind-in-force';
import { NoFormInForce } from '../domain/forms/form-in-force';
import type { Rendering, RenderingQueue } from '../domain/rendering-queue';
import type { RenderDraft } from './render-draft.use-case';
import { RenderLoop } from './render-loop';

const rendering = { draftId: 'd', kind: 'bao-cao-so-ket' } as Rendering;

/** Whether the paper is given up after this failure of this attempt. */
async function givesUp(error: Error, attempts: number): Promise<boolean> {
  const verdicts: boolean[] = [];
  const waiting = [{ ...rendering, attempts }];
  const queue = {
    claim: () => Promise.resolve(waiting.pop() ?? null),
    renew: () => Promise.resolve(),
    failed: (_: Rendering, _reason: string, final: boolean) => Promise.resolve(void verdicts.push(final)),
  } as unknown as RenderingQueue;
  const renderDraft = { execute: () => Promise.reject(error) } as unknown as RenderDraft;
  const loop = new RenderLoop(queue, renderDraft, new FixedClock(new Date('2022-07-29T03:00:00Z')));
  loop.wake();
  await eventually(() => expect(verdicts).toHaveLength(1));
  await loop.beforeApplicationShutdown();
  return verdicts[0]!;
}

it('never gives a paper up because the store is away, however long that lasts', async () => {
  expect(await givesUp(new ObjectStoreUnavailable('connection refused'), 1)).toBe(false);
  expect(await givesUp(new ObjectStoreUnavailable('connection refused'), 5_000)).toBe(false);
});

it('gives other failures up after twelve attempts', async () => {
  expect(await givesUp(new ObjectMissing('consolidation/none'), 11)).toBe(false);
  expect(await givesUp(new ObjectMissing('consolidation/none'), 12)).toBe(true);
  expect(await givesUp(new UnknownDocumentKind('thong-tu', '2022-07-29'), 1)).toBe(false);
});

it('gives up at once what can never pass', async () => {
  expect(await givesUp(new NoFormInForce('party', '1990-01-01'), 1)).toBe(true);
});
