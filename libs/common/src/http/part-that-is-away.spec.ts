import { partThatIsAway } from './part-that-is-away';

const error = (message: string, rest: object = {}) => Object.assign(new Error(message), rest);

it.each(['57P01', '53300', '08006', '40P01', '40001', '57014'])(
  'the database cannot do the request now when PostgreSQL says %s',
  (code) => expect(partThatIsAway(error('refused', { code }))).toBe('database'),
);

it('the database is away when its pool gets no connection', () =>
  expect(partThatIsAway(error('timeout exceeded when trying to connect'))).toBe('database'));

it('a refused connection is not laid at the door of the database', () => {
  expect(partThatIsAway(error('connect', { code: 'ECONNREFUSED' }))).toBe('connection');
  const fetching = new TypeError('fetch failed', { cause: error('connect', { code: 'ECONNRESET' }) });
  expect(partThatIsAway(fetching)).toBe('connection');
});

it.each([
  ['a broken rule of a table', error('duplicate key', { code: '23505' })],
  ['a defect', new TypeError('x is undefined')],
  ['something that is no error', 'ECONNREFUSED'],
])('%s is not told as something that passes', (_, thrown) => expect(partThatIsAway(thrown)).toBeNull());
