import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { reminderWords } from './reminder-words';

const board = JSON.parse(readFileSync(join(import.meta.dirname, '../../../locale/vi/board.json'), 'utf8'));

beforeAll(() => i18next.init({ lng: 'vi', interpolation: { escapeValue: false }, resources: { vi: { board } } }));

function words(due: string | null, sentOn: string, dueNow = due): string {
  const reminder = { due, plannedFor: `${sentOn}T01:00:00Z`, stage: 'T-1' };
  return reminderWords(reminder, dueNow, i18next.getFixedT('vi', 'board'));
}

describe('when a unit was reminded', () => {
  it('is told in calendar days, also over a weekend that the stage does not count', () => {
    expect(words('2022-08-01', '2022-07-29')).toBe('trước hạn gửi 3 ngày');
    expect(words('2022-06-30', '2022-06-30')).toBe('ngày hết hạn gửi');
    expect(words('2022-06-30', '2022-07-29')).toBe('quá hạn 29 ngày');
  });

  it('names the day it reminded of where the unit has another one now', () => {
    expect(words('2022-06-30', '2022-07-05', '2022-08-05')).toBe('quá hạn 5 ngày (hạn khi ấy 30/06/2022)');
  });

  it('is its stage where the day is not known', () => {
    expect(words(null, '2022-07-29')).toBe('T-1');
  });
});
