import { boardSearch, filtersOf } from './board-search';

describe('the address of the board', () => {
  it('takes the filters that mails and other screens link to', () => {
    expect(boardSearch({ state: 'owed' })).toEqual({ state: 'owed' });
    expect(boardSearch({ view: 'map', asOf: 'today', province: 8, late: true, q: 2022 })).toEqual({
      view: 'map',
      asOf: 'today',
      province: '08',
      late: 'late',
      q: '2022',
    });
  });

  it('opens the list on those who still have to send, and the other views on everyone', () => {
    expect(filtersOf(boardSearch({ view: 'list' }))).toEqual({ view: 'list', state: 'owed' });
    expect(boardSearch({ view: 'list', state: 'owed' })).toEqual({ view: 'list' });
    expect(filtersOf(boardSearch({ view: 'list', state: 'everyone' })).state).toBe('everyone');
    expect(filtersOf(boardSearch({ view: 'list', late: 'overdue' }))).toEqual({ view: 'list', late: 'overdue' });
    expect(filtersOf(boardSearch({ state: 'everyone' }))).toEqual({});
  });

  it('drops what it does not know', () => {
    expect(
      boardSearch({
        view: 'globe',
        state: 'lost',
        group: 1,
        late: 'no',
        q: '',
        province: 'abc',
        asOf: 'ever',
        sort: 1,
      }),
    ).toEqual({});
  });
});
