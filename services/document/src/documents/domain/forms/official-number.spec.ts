import { numberLine, officialNumber } from './official-number';
import { guideline36 } from './party-form';
import { decree30 } from './state-form';

it('leaves an empty place for the number of a draft', () => {
  expect(numberLine(decree30, null, 'TTr', 'BYT')).toBe('Số:      /TTr-BYT');
  expect(numberLine(guideline36, null, 'TTr', 'BCSĐCP')).toBe('Số      -TTr/BCSĐCP');
});

it('writes a number without spaces and pads it under ten', () => {
  expect(numberLine(decree30, officialNumber(decree30, 5, 'TTr', 'BYT'), 'TTr', 'BYT')).toBe('Số: 05/TTr-BYT');
  expect(numberLine(guideline36, officialNumber(guideline36, 102, 'KH', 'TU'), 'KH', 'TU')).toBe('Số 102-KH/TU');
});
