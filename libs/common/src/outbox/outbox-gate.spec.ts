import { anEvent } from '../messaging/testing/an-event';
import { passGates } from './outbox-gate';

const [first, second, third] = [1, 2, 3].map((sequence) => anEvent({ source: 'intake', sequence }));

it('an event passes when every gate lets it; the others answer why they may not leave', async () => {
  const archive = { beforePublish: async (event: object) => (event === first ? refuse('no space') : undefined) };
  const silent = { beforePublish: (event: object) => (event === second ? new Promise<void>(() => undefined) : pass()) };
  const refused = await passGates([first!, second!, third!], [archive, silent], 30);
  expect([...refused].map(([{ sequence }, { message }]) => [sequence, message])).toEqual([
    [1, 'no space'],
    [2, 'The gate did not answer within 30 ms.'],
  ]);
});

async function pass(): Promise<void> {}

function refuse(why: string): Promise<void> {
  return Promise.reject(new Error(why));
}
