import { stageDays } from './stage';

it('reads the stages of the reminders, and leaves those of another campaign as they are', () => {
  expect(['T-14', 'DUE', 'OVERDUE-20', 'FIRST'].map(stageDays)).toEqual([-14, 0, 20, null]);
});
