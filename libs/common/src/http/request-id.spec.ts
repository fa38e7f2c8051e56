import { requestIdOf } from './request-id';

const given = (id: string | undefined) => requestIdOf({ headers: { 'x-request-id': id } });

it('the id that a caller gave its request is kept', () => expect(given('request-0001')).toBe('request-0001'));

it.each([undefined, 'short', 'x'.repeat(81), 'two\nlines-of-a-log', '<script>alert()'])(
  'a request whose id is %j gets a new one',
  (id) => expect(given(id)).toMatch(/^[0-9a-f-]{36}$/),
);
