import { provinceOfUnit, type ReportingUnit } from '../plausible/reporting-unit';
import type { Seeded } from '../plausible/seeded';

/** The name a sender gives its file: with and without marks, with spaces, sometimes decomposed as on a Mac. */
export function fileName(unit: ReportingUnit, random: Seeded): string {
  const short = provinceOfUnit(unit)?.name ?? unit.shortName;
  const plain = unmarked(unit.shortName).replaceAll(/[^A-Za-z0-9]+/g, '-');
  const name = random
    .pick([
      `Báo cáo sơ kết NQ20 ${short}.docx`,
      `BC so ket 5 nam NQ 20 - ${plain}.docx`,
      `${unit.code}-bao-cao-nq20.docx`,
      `Bao cao NQ 20_${plain}_chinh thuc.docx`,
      `Dự thảo báo cáo 05 năm NQ 20 (${short}) (1).docx`,
    ])
    .replaceAll('/', '-');
  return random.chance(0.1) ? name.normalize('NFD') : name;
}

function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
