import { sampleRow } from '../testing/sample-rows';
import { standingOf } from './standing';

const rows = {
  accepted: sampleRow('a'),
  nil: sampleRow('b', { state: 'nil' }),
  waiting: sampleRow('c', { state: 'waiting' }),
  owed: sampleRow('d', { state: 'owed' }),
  returned: sampleRow('e', { state: 'returned' }),
  overdue: sampleRow('f', { state: 'owed', overdue: true }),
};

it('says of several reports what is worst', () => {
  const { accepted, nil, waiting, owed, returned, overdue } = rows;
  expect(standingOf([])).toBe('none');
  expect(standingOf([accepted, nil])).toBe('accepted');
  expect(standingOf([accepted, waiting])).toBe('waiting');
  expect(standingOf([waiting, owed])).toBe('owed');
  expect(standingOf([owed, returned])).toBe('returned');
  expect(standingOf([returned, overdue, accepted])).toBe('overdue');
});
