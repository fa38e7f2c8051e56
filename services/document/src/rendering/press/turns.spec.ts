import { Turns } from './turns';

const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
};

it('does one thing at a time, in the order in which they came', async () => {
  const [turns, done, first] = [new Turns(), [] as string[], gate()];
  const all = [
    turns.take(async () => {
      await first.opened;
      done.push('first');
    }),
    turns.take(async () => void done.push('second')),
  ];
  await Promise.resolve();
  expect(done).toEqual([]);
  first.open();
  await Promise.all(all);
  expect(done).toEqual(['first', 'second']);
});

it('lets what is urgent pass everything that waits, but not what is being done', async () => {
  const [turns, done, first] = [new Turns(), [] as string[], gate()];
  const all = [
    turns.take(() => first.opened.then(() => void done.push('being done'))),
    turns.take(async () => void done.push('waiting')),
    turns.take(async () => void done.push('urgent'), true),
    turns.take(async () => void done.push('urgent, later'), true),
  ];
  first.open();
  await Promise.all(all);
  expect(done).toEqual(['being done', 'urgent', 'urgent, later', 'waiting']);
});

it('goes on after a failure, which only its own caller is told', async () => {
  const turns = new Turns();
  const failed = turns.take(() => Promise.reject(new Error('no ink')));
  const after = turns.take(async () => 'printed');
  await expect(failed).rejects.toThrow('no ink');
  expect(await after).toBe('printed');
});
