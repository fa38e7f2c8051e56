import danhGiaHanChe from '../../data/statements/danh-gia-han-che.json' with { type: 'json' };
import danhGiaNguyenNhan from '../../data/statements/danh-gia-nguyen-nhan.json' with { type: 'json' };
import danhGiaNoiBat from '../../data/statements/danh-gia-noi-bat.json' with { type: 'json' };
import ketQuaMucTieu from '../../data/statements/ket-qua-muc-tieu.json' with { type: 'json' };
import ketQuaNhiemVuDuocThietBi from '../../data/statements/ket-qua-nhiem-vu-duoc-thiet-bi.json' with { type: 'json' };
import ketQuaNhiemVuHeThong from '../../data/statements/ket-qua-nhiem-vu-he-thong.json' with { type: 'json' };
import ketQuaNhiemVuHopTacQuocTe from '../../data/statements/ket-qua-nhiem-vu-hop-tac-quoc-te.json' with { type: 'json' };
import ketQuaNhiemVuKhamChuaBenh from '../../data/statements/ket-qua-nhiem-vu-kham-chua-benh.json' with { type: 'json' };
import ketQuaNhiemVuLanhDao from '../../data/statements/ket-qua-nhiem-vu-lanh-dao.json' with { type: 'json' };
import ketQuaNhiemVuNangCaoSucKhoe from '../../data/statements/ket-qua-nhiem-vu-nang-cao-suc-khoe.json' with { type: 'json' };
import ketQuaNhiemVuNhanLuc from '../../data/statements/ket-qua-nhiem-vu-nhan-luc.json' with { type: 'json' };
import ketQuaNhiemVuPhongChongDich from '../../data/statements/ket-qua-nhiem-vu-phong-chong-dich.json' with { type: 'json' };
import ketQuaNhiemVuTaiChinh from '../../data/statements/ket-qua-nhiem-vu-tai-chinh.json' with { type: 'json' };
import kienNghi from '../../data/statements/kien-nghi.json' with { type: 'json' };
import phuongHuong from '../../data/statements/phuong-huong.json' with { type: 'json' };
import quanTrietHocTap from '../../data/statements/quan-triet-hoc-tap.json' with { type: 'json' };
import quanTrietKiemTra from '../../data/statements/quan-triet-kiem-tra.json' with { type: 'json' };
import quanTrietVanBan from '../../data/statements/quan-triet-van-ban.json' with { type: 'json' };
import { isProvince, type ReportingUnit } from './reporting-unit';

/**
 * One thing a report may say. `text` holds `{slots}` and `[one|of|these]` alternatives: the same statement in several
 * wordings, as several provinces write it. `group` gathers statements under a heading (an addressee, a kind of cause).
 */
export type StatementPattern = Readonly<{
  id: string;
  text: string;
  items?: readonly string[];
  who?: string;
  units?: readonly string[];
  group?: string;
  /** Only in the reports of senders who go into detail. */
  detail?: boolean;
}>;

const sections: readonly { sectionId: string; statements: readonly StatementPattern[] }[] = [
  danhGiaHanChe,
  danhGiaNguyenNhan,
  danhGiaNoiBat,
  ketQuaMucTieu,
  ketQuaNhiemVuDuocThietBi,
  ketQuaNhiemVuHeThong,
  ketQuaNhiemVuHopTacQuocTe,
  ketQuaNhiemVuKhamChuaBenh,
  ketQuaNhiemVuLanhDao,
  ketQuaNhiemVuNangCaoSucKhoe,
  ketQuaNhiemVuNhanLuc,
  ketQuaNhiemVuPhongChongDich,
  ketQuaNhiemVuTaiChinh,
  kienNghi,
  phuongHuong,
  quanTrietHocTap,
  quanTrietKiemTra,
  quanTrietVanBan,
];
const bySection = new Map(sections.map((section) => [section.sectionId, section.statements]));

/** What a unit may say in a section: of its own field, and what any body of its kind says; nobody asks itself. */
export function statementsFor(sectionId: string, unit: ReportingUnit): readonly StatementPattern[] {
  const kind = isProvince(unit) ? 'province' : 'central';
  return (bySection.get(sectionId) ?? []).filter((pattern) => {
    if (pattern.group === unit.name) return false;
    if (pattern.units) return kind === 'central' && pattern.units.includes(unit.code);
    return pattern.who === kind || pattern.who === 'any';
  });
}
