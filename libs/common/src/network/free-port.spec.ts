import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { freePort, portIsFree } from './free-port';

it('no port is given twice, and none that systems use for outgoing connections', async () => {
  const ports: number[] = [];
  for (let left = 50; left > 0; left -= 1) ports.push(await freePort());
  expect(new Set(ports).size).toBe(50);
  expect(ports.every((port) => port >= 20_000 && port < 32_000)).toBe(true);
});

it('the preferred port is given when it is free, else another', async () => {
  const preferred = await freePort();
  expect(await freePort(preferred)).toBe(preferred);
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  expect(await portIsFree(port)).toBe(false);
  expect(await freePort(port)).not.toBe(port);
  other.close();
});
