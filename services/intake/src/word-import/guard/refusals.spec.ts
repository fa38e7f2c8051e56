import { DamagedFile, NotADocx } from './refusals';

it('a file damaged as a whole is not said to be damaged in one of its parts', () => {
  expect(new DamagedFile('zip').says.vi).toMatch(/^Tệp bị hỏng nên không đọc được/);
  expect(new DamagedFile('word/document.xml').says.vi).toMatch(/^Tệp bị hỏng ở phần "word\/document.xml"/);
});

it('an archive is to be unpacked, another paper to be saved as .docx', () => {
  expect(new NotADocx('zip').says.vi).toContain('giải nén');
  expect(new NotADocx('zip').says.vi).not.toContain('Save As');
  expect(new NotADocx('rtf').says.vi).toContain('Save As');
});
