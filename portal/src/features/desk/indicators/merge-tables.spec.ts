import { emptyValue, type Value } from './indicator-cells';
import { mergeTables, sameTable } from './merge-tables';

const value = (indicatorId: string, figure: number | null): Value => ({ ...emptyValue(indicatorId), value: figure });
const merged = (base: Value[], mine: Value[], theirs: Value[]) => {
  const { values, clashes } = mergeTables(base, mine, theirs);
  return [
    Object.fromEntries(values.map((each) => [each.indicatorId, each.value])),
    clashes.map((each) => each.indicatorId),
  ];
};

describe('two tables changed from one', () => {
  it('go together where each changed other rows', () => {
    expect(
      merged([value('A', 1), value('B', 1)], [value('A', 2), value('B', 1)], [value('A', 1), value('B', 3)]),
    ).toEqual([{ A: 2, B: 3 }, []]);
  });

  it('clash in a row that both changed in different ways, and mine stands till a person chose', () => {
    expect(merged([value('A', 1)], [value('A', 2)], [value('A', 3)])).toEqual([{ A: 2 }, ['A']]);
    expect(merged([value('A', 1)], [value('A', 2)], [value('A', 2)])).toEqual([{ A: 2 }, []]);
  });

  it('keep rows that one of them added, and drop what one emptied', () => {
    expect(merged([value('A', 1)], [], [value('A', 1), value('B', 2)])).toEqual([{ B: 2, A: null }, []]);
  });
});

it('tables are the same whatever the order of their rows', () => {
  expect(sameTable([value('A', 1), value('B', 2)], [value('B', 2), value('A', 1)])).toBe(true);
  expect(sameTable([value('A', 1)], [value('A', 2)])).toBe(false);
});
