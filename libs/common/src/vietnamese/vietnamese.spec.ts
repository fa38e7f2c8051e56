import { collate, collatePeople } from './collate';
import { fold, foldWords } from './fold';
import { nfc, normalizeText, squeeze } from './nfc';
import { toneKey } from './tone-key';

describe('text as it enters the system', () => {
  it('composes what Word on a Mac or a cp1258 keyboard has taken apart', () => {
    const whole = 'Nghị quyết';
    expect(whole.normalize('NFD')).toHaveLength(13);
    expect(nfc(whole.normalize('NFD'))).toBe(whole);
    expect(nfc('Việt')).toBe('Việt');
  });

  it('writes Đ as Vietnam does', () => {
    expect(nfc('Ðồng Nai, Ɖắk Lắk, ðặc')).toBe('Đồng Nai, Đắk Lắk, đặc');
  });

  it('takes out what cannot be seen and keeps dashes and tone places as the sender wrote them', () => {
    expect(normalizeText('Bà\u00A0Rịa – Vũng\u200B Tàu, hoà\u00AD bình')).toBe('Bà Rịa – Vũng Tàu, hoà bình');
    expect(squeeze('  một \n\t hai ')).toBe('một hai');
  });
});

describe('the search key', () => {
  it.each([
    ['Đắk Lắk', 'dak lak'],
    ['Bà Rịa – Vũng Tàu', 'ba ria - vung tau'],
    ['CẤP ỦY', 'cap uy'],
  ])('of %s is %s', (text, key) => expect(fold(text)).toBe(key));

  it('for titles has words only', () => {
    expect(foldWords('  II- Về khám, chữa bệnh: ')).toBe('ii ve kham chua benh');
  });
});

describe('the tone key', () => {
  it.each([
    ['hoà', 'hòa'],
    ['cấp uỷ', 'CẤP ỦY'],
    ['sức khoẻ', 'sức khỏe'],
    ['thuý', 'thúy'],
  ])('sees %s and %s as one', (one, other) => expect(toneKey(one)).toBe(toneKey(other)));

  it.each([
    ['ma', 'mà'],
    ['báo', 'bảo'],
    ['da', 'đa'],
    ['an', 'ân'],
  ])('keeps %s and %s apart', (one, other) => expect(toneKey(one)).not.toBe(toneKey(other)));
});

describe('sorting', () => {
  it('follows the Vietnamese alphabet', () => {
    const right = ['An Giang', 'Dương', 'Đà Nẵng', 'Thái Bình', 'Thanh Hóa'];
    expect([...right].reverse().sort(collate)).toEqual(right);
    expect(['Đ', 'D', 'E', 'Ă', 'A'].sort(collate)).toEqual(['A', 'Ă', 'D', 'Đ', 'E']);
  });

  it('puts people in the order of their given names', () => {
    const right = ['Trần Thị Ái', 'Dương An', 'Đặng An', 'Lê Đình An', 'Đỗ Thị Ánh', 'Nguyễn Văn Ân', 'Phạm Văn Bình'];
    expect([...right].reverse().sort(collatePeople)).toEqual(right);
  });
});
