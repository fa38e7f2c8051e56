import { readDay } from './day-text';

describe('a day as it is written', () => {
  it('begins with the day, never with the month', () => {
    expect(readDay('05/08/2022')).toBe('2022-08-05');
    expect(readDay('8/5/2022')).toBe('2022-05-08');
  });

  it('may be written in the ways people write it', () => {
    const ways = ['29/7/2022', '29-07-2022', '29.7.2022', ' 29 / 7 / 2022 ', '29072022', '29/7/22', '2022-07-29'];
    expect(ways.map(readDay)).toEqual(ways.map(() => '2022-07-29'));
  });

  it('is none where there is no such day, or not all of it yet', () => {
    const none = ['', '31/02/2022', '07/29/2022', '29/7', '29/7/202', 'hôm nay', '29/7/2022 sáng', '2022-02-30'];
    expect(none.map(readDay)).toEqual(none.map(() => null));
  });
});
