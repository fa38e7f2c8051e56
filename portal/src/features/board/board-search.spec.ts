import { boardSearch } from './board-search';

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
