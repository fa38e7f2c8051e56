import { isPersonName, plainName } from './person-name';

it.each(['Nguyễn Văn A', ' Đỗ  Xuân Tuyên ', 'H’Hen Niê', 'Y Thông', 'Đỗ Lê'.normalize('NFD')])(
  'takes “%s” for the name of a person',
  (text) => expect(isPersonName(text)).toBe(true),
);

it.each(['', 'abc', 'Tuyên', 'abc 123', '12 34', 'Nguyễn Văn A, Bộ trưởng', '- -'])(
  'does not take “%s” for the name of a person',
  (text) => expect(isPersonName(text)).toBe(false),
);

it('keeps one blank between the words of a name', () => {
  expect(plainName(' Đỗ  Xuân\tTuyên ')).toBe('Đỗ Xuân Tuyên');
});
