import { paperTimes } from './paper-times';

describe('the times of a paper', () => {
  it('are noon in Vietnam of the days on it', () => {
    expect(paperTimes('2022-06-28', '2022-06-30')).toEqual({
      sentAt: '2022-06-28T05:00:00.000Z',
      receivedAt: '2022-06-30T05:00:00.000Z',
    });
  });

  it('are left to the service where the registry does not know them', () => {
    expect(paperTimes('', '')).toEqual({});
  });
});
