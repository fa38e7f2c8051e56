import { aUnit } from './unit.builder';
import { sortImport } from './unit-import';

const known = new Map([aUnit()].map((unit) => [unit.id, unit]));

it('tells new, changed and equal units apart', () => {
  const newcomer = aUnit({ id: 'province-31-party' });
  expect(sortImport([aUnit(), newcomer], known)).toEqual({ created: [newcomer], changed: [], unchanged: 1 });
  expect(sortImport([aUnit({ name: 'Khác' })], known).changed).toHaveLength(1);
});

it('refuses a unit whose parent nobody knows', () => {
  expect(() => sortImport([aUnit({ parentId: 'nobody' })], known)).toThrow('parent');
});

it('refuses a unit that ends before it begins', () => {
  expect(() => sortImport([aUnit({ validFrom: '2022-01-02', validTo: '2022-01-01' })], known)).toThrow(
    'ends before it begins',
  );
});
