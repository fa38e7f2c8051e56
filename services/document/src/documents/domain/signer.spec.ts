import { SignerNotNamed } from './document.errors';
import { signerNamed } from './signer';

it('prints the full name of who signs, with one blank between its words', () => {
  expect(signerNamed(' Nguyễn  Văn A ')).toBe('Nguyễn Văn A');
});

it.each(['abc', 'Tuyên', 'Nguyễn 2'])('refuses “%s”, which is no full name', (text) => {
  expect(() => signerNamed(text)).toThrow(SignerNotNamed);
});

it('says in both languages what to write instead', () => {
  expect(new SignerNotNamed('abc').says).toEqual({
    vi: 'Người ký “abc” chưa phải là họ và tên. Hãy ghi đủ họ và tên, ít nhất hai từ, chỉ gồm chữ cái; không ghi chức vụ, học hàm, học vị.',
    en: '“abc” is no full name. Write family and given name, at least two words, of letters only, without office or titles.',
  });
});
