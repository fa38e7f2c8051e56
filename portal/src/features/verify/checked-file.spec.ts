import { isFileOf, lookAt } from './checked-file';

const receipt = `${'e'.repeat(20)}.${'p'.repeat(40)}.${'s'.repeat(30)}`;
const none = () => undefined;

it('what was dropped is a receipt by what it holds, whatever its name', async () => {
  expect(await lookAt(new File([receipt], 'bien-nhan.docx'), none)).toEqual({ kind: 'receipt', receipt });
});

it('any other file is known by its hash', async () => {
  expect(await lookAt(new File(['abc'], 'bao-cao.docx'), none)).toEqual({
    kind: 'file',
    file: {
      name: 'bao-cao.docx',
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    },
  });
});

it('a file without a byte is told as such, and not looked up', async () => {
  expect(await lookAt(new File([], 'rong.docx'), none)).toEqual({ kind: 'empty' });
});

it('a file is the one that was sent only when its hash stands in the receipt', () => {
  expect(isFileOf({ sha256: 'a' }, { sha256: 'r', sourceFileSha256: 'a' })).toBe(true);
  expect(isFileOf({ sha256: 'r' }, { sha256: 'r', sourceFileSha256: null })).toBe(true);
  expect(isFileOf({ sha256: 'b' }, { sha256: 'r', sourceFileSha256: 'a' })).toBe(false);
  expect(isFileOf({ sha256: 'b' }, { sha256: 'r', sourceFileSha256: null })).toBeNull();
});
