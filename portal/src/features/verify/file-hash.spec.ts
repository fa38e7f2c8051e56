import { createHash } from 'node:crypto';
import { sha256Of } from './file-hash';

it('a file read piece by piece has the hash that other programs give it, and its progress is told', async () => {
  const content = Buffer.alloc(9 * 1024 * 1024, 'Báo cáo ');
  const told: number[] = [];
  const hash = await sha256Of(new Blob([content]), (bytes) => told.push(bytes));
  expect(hash).toBe(createHash('sha256').update(content).digest('hex'));
  expect(told).toEqual([4, 8, 9].map((megabytes) => megabytes * 1024 * 1024));
});

it('an empty file has a hash too', async () => {
  expect(await sha256Of(new Blob([]), () => undefined)).toBe(createHash('sha256').digest('hex'));
});
