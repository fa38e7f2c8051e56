import { withDay } from './later-days';

const days = { due: '2022-06-30', onTime: '2022-06-30', lock: '2022-10-31' };

describe('later days for a unit', () => {
  it('keep their order: a later due day moves the on-time day along, and the lock only where it must', () => {
    expect(withDay(days, 'due', '2022-08-10')).toEqual({ due: '2022-08-10', onTime: '2022-08-10', lock: '2022-10-31' });
    expect(withDay(days, 'due', '2022-12-01')).toEqual({ due: '2022-12-01', onTime: '2022-12-01', lock: '2022-12-01' });
  });

  it('never change the days before the one that was chosen', () => {
    expect(withDay(days, 'onTime', '2022-07-15')).toEqual({ ...days, onTime: '2022-07-15' });
    expect(withDay(days, 'lock', '2022-11-30')).toEqual({ ...days, lock: '2022-11-30' });
  });
});
