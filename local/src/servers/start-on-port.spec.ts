import { startOnPort } from './start-on-port';

function server(...answers: (string | null)[]) {
  const tried: number[] = [];
  const start = (port: number) => {
    tried.push(port);
    return Promise.resolve(answers.shift() ?? null);
  };
  return { tried, start };
}

it('a server whose port somebody took meanwhile gets another one', async () => {
  const { tried, start } = server(null, 'runs');
  expect(await startOnPort(undefined, start)).toBe('runs');
  expect(new Set(tried).size).toBe(2);
});

it('a given port is tried once more, since its clients know no other', async () => {
  const { tried, start } = server(null, 'runs');
  expect(await startOnPort(25_672, start)).toBe('runs');
  expect(tried).toEqual([25_672, 25_672]);
});

it('a server that runs is not started again; one that never does is given up', async () => {
  const good = server('runs', 'again');
  expect(await startOnPort(undefined, good.start)).toBe('runs');
  expect(good.tried).toHaveLength(1);
  const bad = server();
  expect(await startOnPort(undefined, bad.start)).toBeNull();
  expect(bad.tried).toHaveLength(3);
});

it('a failure that is no matter of ports is told at once', async () => {
  await expect(startOnPort(undefined, () => Promise.reject(new Error('no data')))).rejects.toThrow('no data');
});
