import { coverOf, fieldsOf, sameCover } from './cover-fields';

describe('the fields of the cover', () => {
  const cover = {
    number: '12',
    symbol: 'BC/TU',
    date: '2022-06-20',
    signer: null,
    issuingBody: 'Tỉnh ủy Hải Dương',
    recipients: ['Bộ Y tế', 'Lưu VPTU'],
  };

  it('give back the cover they were made of', () => {
    expect(coverOf(fieldsOf(cover))).toEqual(cover);
  });

  it('say nothing where only blanks were typed, and leave out empty recipients', () => {
    const fields = { ...fieldsOf(cover), number: '  ', recipients: ' Bộ Y tế \n\n ' };
    expect(coverOf(fields)).toMatchObject({ number: null, recipients: ['Bộ Y tế'] });
  });

  it('are kept in composed letters, as the service compares them', () => {
    const fields = { ...fieldsOf(cover), signer: 'Nguyễn'.normalize('NFD') };
    expect(coverOf(fields).signer).toBe('Nguyễn'.normalize('NFC'));
  });

  it('are the same where only blanks differ', () => {
    const fields = fieldsOf(cover);
    expect(sameCover(fields, { ...fields, number: ' 12 ' })).toBe(true);
    expect(sameCover(fields, { ...fields, number: '13' })).toBe(false);
  });
});
