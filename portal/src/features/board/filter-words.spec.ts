import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next, { type TFunction } from 'i18next';
import { filterWords } from './filter-words';

const vi = JSON.parse(readFileSync(join(import.meta.dirname, '../../locale/vi/board.json'), 'utf8'));
let t: TFunction<'board'>;

beforeAll(async () => {
  await i18next.init({ lng: 'vi', interpolation: { escapeValue: false }, resources: { vi: { board: vi } } as never });
  t = i18next.getFixedT('vi', 'board');
});

describe('the filters in words', () => {
  it('say which provinces and order are meant even where nothing is filtered', () => {
    expect(filterWords({}, null, t)).toBe('Tỉnh, thành phố theo: Thời điểm sơ kết; Sắp xếp: Thứ tự hành chính');
  });

  it('name every filter that leaves something out', () => {
    const search = { state: 'owed', late: 'overdue', province: '08', q: 'tỉnh', asOf: 'today', sort: 'due' } as const;
    expect(filterWords(search, 'Tỉnh Tuyên Quang', t)).toBe(
      'Trạng thái: Còn phải gửi; Đúng hạn hay muộn: Quá hạn; Tỉnh, thành phố: Tỉnh Tuyên Quang; ' +
        'Tìm tên đơn vị: “tỉnh”; Tỉnh, thành phố theo: Hiện nay; Sắp xếp: Hạn gửi',
    );
  });
});
