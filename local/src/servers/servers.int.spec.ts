import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { processesOn } from '../testing/processes-on';
import { portIsFree } from '@common/network/free-port';
import { startPostgres } from './postgres-server';
import { removePostgres } from './postgres-place';
import { startRabbitMq } from './rabbitmq-server';
import { startS3 } from './s3-server';

const folder = () => mkdtempSync(join(tmpdir(), 'tonghop-servers-'));

/** Resolves when the answer has come; rejects when the connection is refused or cut. */
async function asked(address: string, agent: Agent): Promise<void> {
  const [answer] = (await once(get(address, { agent }), 'response')) as [IncomingMessage];
  await once(answer.resume(), 'end');
}

async function ask(url: string, text: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows[0];
}

describe('the embedded PostgreSQL', () => {
  it('keeps its data from one start to the next and leaves its port free', async () => {
    const home = folder();
    const first = await startPostgres({ folder: home, durable: true });
    await first.createDatabases(['tonghop_intake']);
    await ask(first.url('tonghop_intake'), 'create table kept as select 63 as provinces');
    await first.stop();
    expect(await portIsFree(first.port)).toBe(true);

    const second = await startPostgres({ folder: home, durable: true });
    expect(await ask(second.url('tonghop_intake'), 'select provinces from kept')).toEqual({ provinces: 63 });
    expect(await ask(second.url(), 'show fsync')).toEqual({ fsync: 'on' });
    await second.stop();
    removePostgres(home);
  });

  it('is recovered when the launcher before was killed and left it running', async () => {
    const home = folder();
    const left = await startPostgres({ folder: home, durable: false });
    const next = await startPostgres({ folder: home, durable: false });
    expect(await portIsFree(left.port)).toBe(true);
    expect(await ask(next.url(), 'select 1 as one')).toEqual({ one: 1 });
    await next.stop();
    removePostgres(home);
  });
});

it('a private RabbitMQ starts, stops and leaves neither its port nor its port mapper behind', async () => {
  const home = folder();
  const broker = await startRabbitMq({ folder: home });
  expect(await portIsFree(broker.port)).toBe(false);
  expect(processesOn(home).filter((line) => line.includes('epmd -daemon'))).toHaveLength(1);
  await broker.stop();
  expect(await portIsFree(broker.port)).toBe(true);
  expect(processesOn(home)).toEqual([]);
  rmSync(home, { recursive: true });
});

it('the embedded S3 server answers for the bucket it was started with', async () => {
  const home = folder();
  const store = await startS3({ folder: home, buckets: ['tonghop'] });
  expect((await fetch(`${store.endpoint}/no-such-bucket/x`)).status).toBe(404);
  await store.stop();
  rmSync(home, { recursive: true });
});

it('the embedded S3 server ends at once, also for who keeps its connection busy', async () => {
  const home = folder();
  const store = await startS3({ folder: home, buckets: ['tonghop'] });
  const agent = new Agent({ keepAlive: true });
  let goOn = true;
  const busy = (async () => {
    while (goOn) await asked(store.endpoint, agent).catch(() => (goOn = false));
  })();
  await asked(store.endpoint, agent);
  await store.stop();
  await busy;
  expect(goOn).toBe(false);
  expect(await portIsFree(store.port)).toBe(true);
  rmSync(home, { recursive: true });
});

it('a server whose given port somebody else keeps does not start, says why, and leaves no process', async () => {
  const home = folder();
  const other = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(startPostgres({ folder: home, durable: false, port })).rejects.toThrow('Address already in use');
  await expect(startS3({ folder: home, port })).rejects.toThrow('cổng của nó đang có chương trình khác dùng');
  expect(processesOn(home)).toEqual([]);
  other.close();
  removePostgres(home);
}, 60_000);
