import { stageOf } from './stage';

it('tells the stages of a deadline in days before and after', () => {
  expect(stageOf('T-14')).toEqual({ when: 'before', days: 14 });
  expect(stageOf('DUE')).toEqual({ when: 'due', days: 0 });
  expect(stageOf('OVERDUE-20')).toEqual({ when: 'overdue', days: 20 });
});

it('says that it does not know another stage', () => {
  expect(stageOf('LATER')).toBeNull();
});
