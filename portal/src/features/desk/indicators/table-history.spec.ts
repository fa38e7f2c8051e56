import { emptyValue, type Value } from './indicator-cells';
import { begin, step } from './table-history';

const table = (figure: number): Value[] => [{ ...emptyValue('A'), value: figure }];

describe('changes of the table', () => {
  it('are taken back and made again, one by one', () => {
    const changed = step(step(begin(table(1)), { type: 'change', table: table(2) }), {
      type: 'change',
      table: table(3),
    });
    const back = step(step(changed, { type: 'undo' }), { type: 'undo' });
    expect(back.now).toEqual(table(1));
    expect(step(back, { type: 'undo' }).now).toEqual(table(1));
    expect(step(back, { type: 'redo' }).now).toEqual(table(2));
  });

  it('after going back begin a new way', () => {
    const back = step(step(begin(table(1)), { type: 'change', table: table(2) }), { type: 'undo' });
    const other = step(back, { type: 'change', table: table(9) });
    expect(step(other, { type: 'redo' }).now).toEqual(table(9));
    expect(step(other, { type: 'undo' }).now).toEqual(table(1));
  });
});
