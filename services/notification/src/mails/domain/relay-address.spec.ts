import { relayAddress } from './relay-address';

it.each([
  ['smtp://user:p%40ss@relay.example.vn', true],
  ['smtp://user:p%40ss@10.0.0.5:587', true],
  ['smtp://relay.example.vn:25', false],
  ['smtps://user:p%40ss@relay.example.vn', false],
  ['smtp://user:p%40ss@127.0.0.1:1025', false],
  ['smtp://user:p%40ss@localhost:1025', false],
  ['smtp://user:p%40ss@[::1]:1025', false],
])('of %s it is %s that encryption must be asked for before the password goes', (url, required) => {
  expect(relayAddress(url).requireTLS).toBe(required);
});

it('reads host, port and credentials, and knows the usual ports', () => {
  expect(relayAddress('smtp://ng%C6%B0%E1%BB%9Di:p%40ss@[::1]:2525')).toMatchObject({
    host: '::1',
    port: 2525,
    secure: false,
    credentials: { user: 'người', pass: 'p@ss' },
  });
  expect(relayAddress('smtps://relay.example.vn')).toMatchObject({ port: 465, secure: true, credentials: null });
  expect(relayAddress('smtp://relay.example.vn').port).toBe(25);
});
