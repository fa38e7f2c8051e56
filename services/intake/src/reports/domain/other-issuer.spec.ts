import { type NamedUnit, otherIssuer } from './other-issuer';

const committee = (territory: string, name = `Tỉnh ủy ${territory}`): NamedUnit => ({
  ...{ id: territory, kind: 'province-party-committee', name, shortName: territory, aliases: [], parentId: null },
});
const body = (name: string, parentId: string | null = null): NamedUnit => ({
  ...{ id: name, kind: 'ministry', name, shortName: name, aliases: [], parentId },
});
const [laiChau, dakNong] = [committee('Lai Châu'), committee('Đắk Nông')];
const [health, pharmacy] = [body('Bộ Y tế'), body('Cục Quản lý Dược', 'Bộ Y tế')];
const all = [laiChau, dakNong, committee('TP. Hồ Chí Minh', 'Thành ủy Thành phố Hồ Chí Minh'), health, pharmacy];
const other = (sender: NamedUnit, ...issuers: string[]) => otherIssuer(issuers, sender, all)?.name ?? null;

describe('the head of a paper', () => {
  it('that names another participant names who it may belong to', () => {
    expect(other(dakNong, 'TỈNH ỦY LAI CHÂU')).toBe('Tỉnh ủy Lai Châu');
    expect(other(dakNong, 'UBND TỈNH LAI CHÂU', 'SỞ Y TẾ')).toBe('Tỉnh ủy Lai Châu');
    expect(other(dakNong, 'ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH')).toBe('Thành ủy Thành phố Hồ Chí Minh');
    expect(other(dakNong, 'BỘ Y TẾ', 'CỤC QUẢN LÝ DƯỢC')).toBe('Cục Quản lý Dược');
  });

  it('that names the sender, however it is written, names nobody else', () => {
    expect(other(dakNong, 'TỈNH ỦY ĐẮK NÔNG')).toBeNull();
    expect(other(dakNong, 'BAN CHẤP HÀNH ĐẢNG BỘ TỈNH ĐẮK NÔNG')).toBeNull();
    expect(other(dakNong, 'UBND TỈNH ĐẮK NÔNG', 'SỞ Y TẾ')).toBeNull();
    expect(other(pharmacy, 'BỘ Y TẾ', 'CỤC QUẢN LÝ DƯỢC')).toBeNull();
  });

  it('that names only a body above the sender, or nobody who takes part, is not asked about', () => {
    expect(other(pharmacy, 'BỘ Y TẾ')).toBeNull();
    expect(other(dakNong, 'UBND TỈNH', 'SỞ Y TẾ')).toBeNull();
    expect(other(dakNong)).toBeNull();
  });
});
