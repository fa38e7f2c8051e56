import { nameInFile } from '@common/contracts/part-of-file';
import { partsByFile } from './parts-by-file';

const file = (fileName: string, letter: string, purpose = 'word-original') => ({
  ...{ fileName, purpose },
  sha256: letter.repeat(64),
});
const part = (letter: string, id: string) => ({ id: nameInFile(letter.repeat(64), id) });

it('parts left over are told by the Word file that they were read from, in the order of the files', () => {
  const [invitation, report] = [file('giay-moi.docx', 'a'), file('bao-cao.docx', 'b')];
  const parts = [{ id: 'typed-by-hand' }, part('b', 'b1'), part('a', 'b1'), part('a', 'b2')];
  expect(partsByFile(parts, [invitation, report, file('phu-luc.xlsx', 'c', 'evidence')])).toEqual([
    { file: invitation, parts: [part('a', 'b1'), part('a', 'b2')] },
    { file: report, parts: [part('b', 'b1')] },
    { file: null, parts: [{ id: 'typed-by-hand' }] },
  ]);
});

it('a file that was handed in twice is known by its last name, and no attachment is taken for it', () => {
  const again = file('bao-cao lần 2.docx', 'a');
  const files = [file('bao-cao.docx', 'a'), again, file('bao-cao ký.docx', 'a', 'evidence')];
  expect(partsByFile([part('a', 'b1')], files)[0]!.file).toBe(again);
});
