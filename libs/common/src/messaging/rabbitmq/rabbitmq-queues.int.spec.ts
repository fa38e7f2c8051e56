import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { testBrokerUrl } from '../testing/test-broker';
import { countMessages } from './rabbitmq-queues';

// A fault that is thrown out of a socket instead of refusing the promise ends the process, and here the test.
it('a queue that is not there cannot be counted, and nothing else happens', async () => {
  await expect(countMessages(testBrokerUrl(), 'no-such-service.dlq')).rejects.toThrow('NOT_FOUND');
});

it('a broker killed while it is asked is told of as a refusal', async () => {
  const line = await lineCutAt('no-such-service.dlq');
  await expect(countMessages(line.url, 'no-such-service.dlq')).rejects.toThrow();
  expect(line.cut).toBe(true);
  await line.end();
});

/** A way to the broker that breaks when the client has sent these words. */
async function lineCutAt(words: string) {
  const broker = new URL(testBrokerUrl());
  let cut = false;
  const server: Server = createServer((near) => {
    const far = connect(Number(broker.port), broker.hostname);
    far.pipe(near);
    near.on('data', (bytes) => {
      cut ||= bytes.includes(words);
      if (!cut) return void far.write(bytes);
      near.destroy();
      far.destroy();
    });
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
    far.on('error', () => near.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = new URL(broker);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    get cut() {
      return cut;
    },
    end: async () => void (await once(server.close(), 'close')),
  };
}
