import { eventually } from '../../testing/eventually';
import { anEvent } from '../testing/an-event';
import { testBrokerUrl } from '../testing/test-broker';
import { RabbitMqBus } from './rabbitmq-bus';

it('a broker that refuses the password is named as the reason why nothing leaves', async () => {
  const url = new URL(testBrokerUrl());
  url.password = 'not-the-password';
  const told: unknown[] = [];
  const bus = new RabbitMqBus(url.href, 'test', (error) => told.push(error));
  expect(await bus.publish([anEvent({ source: 'intake' })])).toMatchObject([{ ok: false, reason: 'channel' }]);
  await eventually(() => expect(String(told)).toContain('ACCESS-REFUSED'));
  expect(String(told)).not.toContain('not-the-password');
  await bus.close();
});
