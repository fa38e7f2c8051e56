import { isProvince, provinceOfUnit, type ReportingUnit } from './reporting-unit';
import type { Paper } from './paper';
import type { Seeded } from './seeded';
import { wordsOf } from './province-slots';

const resolution = 'Nghị quyết số 20-NQ/TW, ngày 25/10/2017';
const subject = 'tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới';

/** What stands around the sections: the subject in its lines, addressee, opening, closing, recipients and signer. */
export function coverWords(
  unit: ReportingUnit,
  random: Seeded,
): Pick<Paper, 'titleLines' | 'addressee' | 'opening' | 'closing' | 'recipients' | 'signer'> {
  const end = unit.capacity === 'party' ? '.' : './.';
  const committee = wordsOf(unit, provinceOfUnit(unit)).get('capUy');
  return {
    titleLines: random.pick([
      [`sơ kết 05 năm thực hiện ${resolution} của Ban Chấp hành Trung ương khóa XII về “${subject}”`],
      [`sơ kết 05 năm thực hiện ${resolution}`, `của Ban Chấp hành Trung ương khóa XII về “${subject}”`],
      [
        `sơ kết 05 năm thực hiện ${resolution}`,
        'của Ban Chấp hành Trung ương khóa XII về “tăng cường công tác bảo vệ,',
        'chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới”',
      ],
      [
        'kết quả 05 năm thực hiện',
        resolution,
        'của Ban Chấp hành Trung ương khóa XII về tăng cường công tác bảo vệ, chăm sóc',
        'và nâng cao sức khỏe nhân dân trong tình hình mới',
      ],
    ]),
    addressee: random.pick(['Bộ Y tế', 'Ban cán sự đảng Bộ Y tế', 'Bộ Y tế (qua Vụ Kế hoạch - Tài chính)']),
    opening: [
      random.pick([
        `Thực hiện Kế hoạch số 655/KH-BYT ngày 13/5/2022 và Công văn số 3016/BYT-KH-TC ngày 09/6/2022 của Bộ Y tế về việc sơ kết 05 năm thực hiện ${resolution}, ${unit.name} báo cáo kết quả như sau:`,
        `Thực hiện Công văn số 3016/BYT-KH-TC ngày 09/6/2022 của Bộ Y tế, ${unit.name} báo cáo sơ kết 05 năm thực hiện ${resolution} của Ban Chấp hành Trung ương khóa XII về “${subject}” (sau đây gọi tắt là Nghị quyết số 20-NQ/TW), cụ thể như sau:`,
      ]),
    ],
    closing: `Trên đây là Báo cáo sơ kết 05 năm thực hiện Nghị quyết số 20-NQ/TW của ${unit.name}, ${random.pick(['kính gửi Bộ Y tế tổng hợp', 'trân trọng gửi Bộ Y tế tổng hợp, báo cáo cấp có thẩm quyền'])}${end}`,
    recipients: isProvince(unit)
      ? ['Ban Bí thư Trung ương', 'Ban Tuyên giáo Trung ương', 'Bộ Y tế', `Thường trực ${committee}`, 'Sở Y tế']
      : ['Bộ Y tế', 'Lãnh đạo cơ quan (để báo cáo)', 'Các đơn vị trực thuộc'],
    signer: personName(random),
  };
}

/** A made-up name; no real office holder is meant. */
function personName(random: Seeded): string {
  const family = random.pick(['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Lý']);
  const middle = random.pick(['Văn', 'Thị', 'Đức', 'Minh', 'Quốc', 'Thanh', 'Hữu', 'Ngọc', 'Xuân', 'Kim']);
  const given = random.pick(['Hòa', 'Thắng', 'Hạnh', 'Dũng', 'Thúy', 'Khoa', 'Lượng', 'Phúc', 'Ánh', 'Tuyết', 'Nghĩa']);
  return `${family} ${middle} ${given}`;
}
