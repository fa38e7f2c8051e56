import { FixedClock } from '@common/testing/fixed-clock';
import { DemonstrationClock } from '@common/time/demonstration-clock';
import { ShowTodayController } from './show-today.controller';

describe('what day it is', () => {
  it('is told by the calendar of Vietnam, not by UTC', () => {
    const answer = new ShowTodayController(new FixedClock(new Date('2022-06-30T17:30:00Z'))).show();
    expect(answer).toEqual({ today: '2022-07-01', now: '2022-06-30T17:30:00.000Z', demonstration: false });
  });

  it('says that a demonstration tells it', () => {
    const send = process.send;
    process.send = () => true;
    const listening = process.listeners('message');
    try {
      const answer = new ShowTodayController(new DemonstrationClock('2022-11-01T01:00:00Z')).show();
      expect(answer).toMatchObject({ today: '2022-11-01', demonstration: true });
    } finally {
      for (const listener of process.listeners('message').filter((one) => !listening.includes(one)))
        process.off('message', listener);
      process.send = send;
    }
  });
});
