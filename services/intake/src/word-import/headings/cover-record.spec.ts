import { bold, centred, docx, p, r, table } from '../testing/docx-fixture';
import { nq20 } from '../testing/nq20';
import { readWord } from '../read-word';

const body = bold('V. ĐỀ XUẤT, KIẾN NGHỊ') + p('Bổ sung biên chế.');
const signature =
  bold('Nơi nhận:') + p('- Bộ Y tế;') + p('- Lưu: VPTU.') + bold('T/M BAN THƯỜNG VỤ') + bold('Lê Văn Hiệu');
const read = (head: string, rest = signature) => readWord(docx(head + body + rest), nq20);

describe('the cover', () => {
  it('is read from plain paragraphs too, none of which is left to be placed', () => {
    const head =
      p('TỈNH ỦY LAI CHÂU') +
      p('Số 77-BC/TU') +
      p(r('Lai Châu, ngày 28 tháng 7 năm 2022', 'i')) +
      p('BÁO CÁO') +
      p('Sơ kết 5 năm thực hiện Nghị quyết số 20-NQ/TW');
    const { cover, unplaced } = read(head);
    expect(cover).toEqual({
      ...{ number: '77', symbol: 'BC/TU', date: '2022-07-28', issuingBody: 'TỈNH ỦY LAI CHÂU' },
      ...{ signer: 'Lê Văn Hiệu', recipients: ['Bộ Y tế'] },
    });
    expect(unplaced).toEqual([]);
  });

  it('is read where the head stands on shared lines, set apart by tabs', () => {
    const tab = '<w:r><w:tab/></w:r>';
    const head =
      p(r('UBND TỈNH HẢI DƯƠNG') + tab + r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) +
      p(r('Số: 45/BC-UBND') + tab + r('Hải Dương, ngày 5 tháng 7 năm 2022')) +
      bold('BÁO CÁO', centred);
    const { cover, issuers } = read(head);
    expect(cover).toMatchObject({ number: '45', symbol: 'BC-UBND', date: '2022-07-05' });
    expect(issuers).toEqual(['UBND TỈNH HẢI DƯƠNG']);
  });

  it('names the body that issues below its superior', () => {
    const head = table([
      p('UBND TỈNH HẢI DƯƠNG') + p('SỞ Y TẾ') + p('Số:      /BC-SYT'),
      p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc'),
    ]);
    expect(read(head)).toMatchObject({
      cover: { number: null, symbol: 'BC-SYT', date: null, issuingBody: 'SỞ Y TẾ' },
      issuers: ['UBND TỈNH HẢI DƯƠNG', 'SỞ Y TẾ'],
    });
  });

  it.each([
    ['Số 215a-BC/TU', '215a', 'BC/TU'],
    ['Số: 312A-BC/TU', '312A', 'BC/TU'],
    ['Số 215 a-BC/TU', '215a', 'BC/TU'],
    ['Số: 215b/BC-UBND', '215b', 'BC-UBND'],
    ['Số: 12Đ /BC - SYT', '12Đ', 'BC-SYT'],
    ['Số 7bis-BC/TU', '7bis', 'BC/TU'],
    ['Số 215/BC-UBND', '215', 'BC-UBND'],
    ['Số 215 - BC/TU', '215', 'BC/TU'],
    ['Số 215a – BC/TU', '215a', 'BC/TU'],
    ['Số: 215/BC–UBND', '215', 'BC-UBND'],
    ['Số:      -BC/TU', null, 'BC/TU'],
  ])('reads “%s” with a letter that belongs to its number and with Word’s long dashes', (line, number, symbol) => {
    const { cover, unplaced } = read(p('TỈNH ỦY LAI CHÂU') + p(line) + p('BÁO CÁO'));
    expect(cover).toMatchObject({ number, symbol });
    expect(unplaced).toEqual([]);
  });

  it('takes no number from a line that has words where the symbol would stand', () => {
    expect(read(p('TỈNH ỦY LAI CHÂU') + p('Số: 215 bản in')).cover).toMatchObject({ number: null, symbol: null });
  });

  it('takes recipients that stand on the line itself', () => {
    const { cover } = read(p('Số 1-BC/TU'), p('Nơi nhận: Bộ Y tế; Như trên; Ban Tuyên giáo Trung ương; Lưu VP.'));
    expect(cover.recipients).toEqual(['Bộ Y tế', 'Ban Tuyên giáo Trung ương']);
  });

  it('does not take a body’s first sentence for a head', () => {
    const { cover, unplaced } = read(p('Sở Y tế báo cáo kết quả như sau:'), '');
    expect(cover.issuingBody).toBeNull();
    expect(unplaced).toHaveLength(1);
  });
});
