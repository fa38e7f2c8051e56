import { importedCover } from './imported-cover';
import { emptyCover } from './report-content';

const earlier = {
  ...{ number: '215', symbol: 'BC/TU', date: '2022-07-20' },
  ...{ signer: 'Lê Văn Hiệu', issuingBody: 'TỈNH ỦY LAI CHÂU', recipients: ['Bộ Y tế'] },
};

describe('number, symbol and date of the paper', () => {
  it('come all from a file that names another day: the older number does not stay beside it', () => {
    const cover = importedCover(earlier, { number: null, symbol: null, date: '2022-07-27' });
    expect(cover).toEqual({ ...earlier, number: null, symbol: null, date: '2022-07-27' });
  });

  it('come all from a file that names another number: the older day does not stay beside it', () => {
    const cover = importedCover(earlier, { number: '215a', symbol: 'BC/TU', date: null });
    expect(cover).toEqual({ ...earlier, number: '215a', date: null });
  });

  it('come all from a file that names another symbol', () => {
    const cover = importedCover(earlier, { symbol: 'BC-UBND' });
    expect(cover).toMatchObject({ number: null, symbol: 'BC-UBND', date: null });
  });

  it('come from the file where it names all three', () => {
    const paper = { number: '312A', symbol: 'BC/TU', date: '2022-07-27' };
    expect(importedCover(earlier, paper)).toEqual({ ...earlier, ...paper });
  });

  it('stay as they were where the file says none of them', () => {
    expect(importedCover(earlier, { number: null, symbol: '', signer: 'Giàng Páo Mỷ' })).toEqual({
      ...earlier,
      signer: 'Giàng Páo Mỷ',
    });
  });

  it('keep what a person typed where the file leaves it blank and says nothing else', () => {
    const typed = { ...emptyCover, number: '215', date: '2022-07-20' };
    expect(importedCover(typed, { number: null, symbol: 'BC/TU', date: null })).toEqual({ ...typed, symbol: 'BC/TU' });
    expect(importedCover(earlier, { number: null, symbol: 'BC/TU', date: '2022-07-20' })).toEqual(earlier);
  });

  it('are the same paper however the signs are written, and then as the file writes them', () => {
    const typed = { ...earlier, number: '05 A', symbol: '-bc/tu' };
    expect(importedCover(typed, { number: '5a', symbol: 'BC/TU', date: null })).toEqual({
      ...earlier,
      ...{ number: '5a', symbol: 'BC/TU' },
    });
  });

  it('are filled in where the draft has only blanks', () => {
    const blank = { ...emptyCover, number: '', symbol: ' ' };
    expect(importedCover(blank, { number: '77', date: '2022-07-28' })).toMatchObject({
      ...{ number: '77', date: '2022-07-28' },
    });
  });
});

it('signer, issuing body and recipients are each taken where the file says them, and stay where it does not', () => {
  const read = { ...{ number: '7', symbol: 'BC/TU', date: null }, signer: null, issuingBody: 'BAN CÁN SỰ ĐẢNG' };
  expect(importedCover(earlier, { ...read, recipients: [] })).toMatchObject({
    ...{ signer: 'Lê Văn Hiệu', issuingBody: 'BAN CÁN SỰ ĐẢNG', recipients: ['Bộ Y tế'] },
  });
});
