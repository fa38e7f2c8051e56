import { Person } from '../person.schema';
import { pairsOn } from './person';

const head = Person.parse({ id: 'head', name: 'Trưởng', pairs: [{ unitId: 'a', role: 'head' }] });
const clerk = Person.parse({
  id: 'clerk',
  name: 'Cán bộ',
  pairs: [
    { unitId: 'a', role: 'clerk', to: '2022-06-30' },
    { unitId: 'b', role: 'clerk', from: '2022-07-01' },
  ],
  deputyFor: [{ personId: 'head', from: '2022-06-20', to: '2022-06-25' }],
});

it('a person acts by the pairs that are valid on the day', () => {
  expect(pairsOn(clerk, [], '2022-06-30')).toEqual([{ unitId: 'a', role: 'clerk' }]);
  expect(pairsOn(clerk, [], '2022-07-01')).toEqual([{ unitId: 'b', role: 'clerk' }]);
});

it('a deputy has the pairs of the person represented, from the first day to the last', () => {
  const rolesOn = (day: string) => pairsOn(clerk, [head], day).map(({ role }) => role);
  expect(rolesOn('2022-06-19')).toEqual(['clerk']);
  expect(rolesOn('2022-06-20')).toEqual(['clerk', 'head']);
  expect(rolesOn('2022-06-26')).toEqual(['clerk']);
});
