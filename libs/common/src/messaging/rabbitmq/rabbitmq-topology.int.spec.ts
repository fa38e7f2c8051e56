import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'amqplib';
import { eventually } from '../../testing/eventually';
import { PrivateBroker } from '../testing/play/private-broker';
import { declareTopology } from '../topology';

type Queue = { name: string; type: string; arguments: object; effective_policy_definition: object };

describe('the topology at the broker', () => {
  let folder: string;
  let broker: PrivateBroker;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tonghop-topology-'));
    broker = await PrivateBroker.start(folder, ['rabbitmq_management']);
  }, 180_000);
  afterAll(async () => {
    await broker.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const queues = async (): Promise<Queue[]> => {
    const answer = await fetch(new URL('/api/queues', broker.managementUrl.replace('guest:guest@', '')), {
      headers: { authorization: `Basic ${btoa('guest:guest')}` },
    });
    return (await answer.json()) as Queue[];
  };

  it('keeps its limits in policies where the management API is given, and stays as it is when declared again', async () => {
    expect(await declareTopology(broker.url, broker.managementUrl)).toEqual({
      queues: ['consolidation.in', 'document.in', 'notification.in'],
      limits: 'policies',
    });
    expect((await declareTopology(broker.url)).limits).toBe('arguments');
    const declared = await eventually(async () => {
      const found = await queues();
      expect(found).toHaveLength(6);
      expect(found.find(({ name }) => name === 'document.in')?.effective_policy_definition).toMatchObject({
        'delivery-limit': 20,
        'dead-letter-routing-key': 'document',
        'dead-letter-strategy': 'at-least-once',
        overflow: 'reject-publish',
      });
      return found;
    });
    for (const { type, arguments: given } of declared) {
      expect(type).toBe('quorum');
      expect(given).toEqual({ 'x-queue-type': 'quorum' });
    }
  });

  it('has a queue for every source, so that nothing told is unroutable', async () => {
    await declareTopology(broker.url);
    const connection = await connect(broker.url);
    const channel = await connection.createConfirmChannel();
    const returned: string[] = [];
    channel.on('return', ({ fields }) => returned.push(fields.routingKey));
    for (const source of ['intake', 'consolidation', 'document', 'notification', 'nobody'])
      channel.publish('evt', `${source}.thing.happened.v1`, Buffer.from('{}'), { mandatory: true });
    await channel.waitForConfirms();
    await connection.close();
    expect(returned).toEqual(['nobody.thing.happened.v1']);
  });
});
