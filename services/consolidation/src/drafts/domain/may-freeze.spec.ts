import { mayFreeze } from './may-freeze';

const tree = new Map([
  ['central-BYT', { parentId: null }],
  ['ministry-unit-KHTC', { parentId: 'central-BYT' }],
  ['province-30-party', { parentId: 'province-30' }],
  ['lost', { parentId: 'lost' }],
]);
const asked = (unitId: string, role: string) => mayFreeze({ pairs: [{ unitId, role }] }, 'central-BYT', tree);

it('lets editors of the owner and of its units freeze a draft', () => {
  expect(asked('central-BYT', 'editor')).toBe(true);
  expect(asked('ministry-unit-KHTC', 'editor')).toBe(true);
});

it('refuses others, and when in doubt', () => {
  expect(asked('central-BYT', 'viewer')).toBe(false);
  expect(asked('province-30-party', 'editor')).toBe(false);
  expect(asked('unknown', 'editor')).toBe(false);
  expect(asked('lost', 'editor')).toBe(false);
});
