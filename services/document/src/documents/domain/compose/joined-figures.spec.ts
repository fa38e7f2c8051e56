import { asRange } from './joined-figures';

it('says the range of a figure instead of the list of units', () => {
  expect(asRange('Tỉ lệ hài lòng đạt (1)%; cụ thể: Lào Cai 89,9; Thành phố Hồ Chí Minh 80,7; Hà Giang 90,7.')).toBe(
    'Tỉ lệ hài lòng đạt từ 80,7% đến 90,7%.',
  );
});

it('compares thousands as numbers, and gives each figure of a sentence its own range', () => {
  const list = 'cụ thể theo thứ tự (1), (2): Hà Nội (450; 52.000); Sơn La (96; 9.800); Hải Dương (120; 14.100).';
  expect(asRange(`Đã tổ chức (1) hội nghị cho (2) lượt người (theo Nghị quyết); ${list}`)).toBe(
    'Đã tổ chức từ 96 đến 450 hội nghị cho từ 9.800 đến 52.000 lượt người (theo Nghị quyết).',
  );
});

it.each([
  ['a count of a total', 'Đã có (1) trạm đạt chuẩn; cụ thể: Hà Nội 14/20; Sơn La 9/30; Lào Cai 7/11.'],
  ['an unfamiliar number', 'Đạt (1)%; cụ thể: Hà Nội 84.2; Sơn La 80,1; Lào Cai 79.'],
  ['a change from one figure to another', 'Tăng từ (1)% lên (2)%; cụ thể theo thứ tự (1), (2): A (1; 2); B (3; 4).'],
  ['a bound', 'Trên (1)% người dân; cụ thể: Hà Nội 84,2; Sơn La 80,1; Lào Cai 79.'],
  ['years', 'Ban hành kế hoạch cho (1) xã; cụ thể: Hà Nội 2019; Sơn La 2020; Lào Cai 2021.'],
  ['a place without figures', 'Đạt (1)% ở (2) xã; cụ thể: Hà Nội 84,2; Sơn La 80,1; Lào Cai 79.'],
  ['a sum of its own', 'Có (1)/(2) trạm; cụ thể theo thứ tự (1), (2): Hà Nội (1; 2); Sơn La (3; 4).'],
  ['a text that lists no figures', 'Đạt 80% ở các xã.'],
])('gives no range for %s', (_, text) => {
  expect(asRange(text)).toBeNull();
});
