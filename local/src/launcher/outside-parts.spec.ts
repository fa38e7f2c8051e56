import { outsideParts, refuseOutsideParts } from './outside-parts';

it('what the environment gives is not embedded, the rest is', () => {
  const { amqpUrl, databaseUrl, objectStore } = outsideParts({ AMQP_URL: 'amqp://broker' });
  expect({ amqpUrl, databaseUrl, objectStore }).toEqual({
    amqpUrl: 'amqp://broker',
    databaseUrl: undefined,
    objectStore: undefined,
  });
});

it('an object store without its keys is refused, naming the variable', () => {
  expect(() => outsideParts({ OBJECT_STORE_URL: 'http://store' })).toThrow('OBJECT_STORE_ACCESS_KEY');
});

it('an issuer without the front door’s client is refused', () => {
  expect(() => outsideParts({ OIDC_ISSUER: 'http://issuer' })).toThrow('OIDC_CLIENT_ID');
});

it('the demonstration refuses to run on a real database', () => {
  expect(() => refuseOutsideParts({ DATABASE_URL: 'postgres://real' })).toThrow('DATABASE_URL');
  expect(() => refuseOutsideParts({})).not.toThrow();
});
