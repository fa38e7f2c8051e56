import { dayToSendAgain } from './day-to-send-again';

const sent = { status: 'submitted', resubmitBy: null };

describe('the day by which a returned report is to come again', () => {
  it('may stay the standing one while that has not passed', () => {
    const kept = { standing: '2022-06-30', why: 'optional', proposed: '' };
    expect(dayToSendAgain(sent, '2022-06-30', '2022-06-30')).toEqual(kept);
  });

  it('is wanted once the deadline has passed: five working days from today are proposed', () => {
    expect(dayToSendAgain(sent, '2022-06-30', '2022-07-29')).toEqual({
      standing: '2022-06-30',
      why: 'passed',
      proposed: '2022-08-05',
    });
    const again = { ...sent, resubmitBy: '2022-07-20' };
    expect(dayToSendAgain(again, '2022-06-30', '2022-07-18').why).toBe('optional');
    expect(dayToSendAgain(again, '2022-06-30', '2022-07-21').why).toBe('passed');
  });

  it('steps over holidays', () => {
    expect(dayToSendAgain(sent, '2022-06-30', '2022-08-30').proposed).toBe('2022-09-08');
  });

  it('is always wanted of an accepted report', () => {
    expect(dayToSendAgain({ ...sent, status: 'accepted' }, '2022-10-31', '2022-07-29').why).toBe('accepted');
  });
});
