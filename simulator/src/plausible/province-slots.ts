import type { IndicatorFact } from './indicator-facts';
import { figureText } from './number-text';
import type { Province } from './provinces';
import type { ReportingUnit } from './reporting-unit';
import type { Seeded } from './seeded';

/** The names and words that stand for the unit inside a sentence. */
export function wordsOf(unit: ReportingUnit, province: Province | null): Map<string, string> {
  if (!province) return new Map([['co', unit.name]]);
  const kind = province.fullName.startsWith('Thành phố') ? 'thành phố' : 'tỉnh';
  const place = province.code === '79' ? 'Thành phố Hồ Chí Minh' : `${kind} ${province.name}`;
  const committee = kind === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy';
  return new Map([
    ['ten', province.code === '79' ? 'Thành phố Hồ Chí Minh' : province.name],
    ['tinh', place],
    ['Tinh', place[0]!.toUpperCase() + place.slice(1)],
    ['donVi', kind],
    ['loai', kind],
    ['capUy', committee],
    ['btv', `Ban Thường vụ ${committee}`],
    ['ubnd', `Ủy ban nhân dân ${kind}`],
    ['hdnd', `Hội đồng nhân dân ${kind}`],
    ['co', unit.name],
  ]);
}

/** Counts that follow from the province's size and its indicators: so many doctors per 10,000 make so many doctors. */
export function provinceSlots(
  province: Province | null,
  facts: ReadonlyMap<string, IndicatorFact>,
  random: Seeded,
): Map<string, string> {
  const done = random.int(5, 6);
  const slots = new Map([
    ['datNV', figureText(done)],
    ['tongNV', figureText(done + random.int(0, 3))],
  ]);
  if (!province) return slots;
  const people = province.populationThousands;
  const staff = (id: string) => Math.round(((facts.get(id)?.table ?? 0) * people) / 10);
  const doctors = staff('DOCTORS');
  const pharmacists = staff('PHARMACISTS');
  const nurses = staff('NURSES');
  const autonomous = random.int(3, 11);
  const reached = random.int(11, 16);
  const counts: Record<string, number> = {
    bacSi: doctors,
    duocSi: pharmacists,
    dieuDuong: nurses,
    nhanLuc: Math.round((doctors + pharmacists + nurses) * 1.7),
    giuong: staff('BEDS'),
    bvCong: Math.max(4, Math.round(people / 190)),
    bvTu: Math.max(1, Math.round(people / 650)),
    ttyt: province.districts,
    muiCovid: Math.round(people * random.between(2.3, 2.7)) * 1000,
    tuChu: autonomous,
    dvSN: autonomous + random.int(8, 20),
    soHuyen: province.districts,
    soXa: province.communes,
    mucTieuXa: province.communes - random.int(0, 4),
    datChiTieu: reached,
    tongChiTieu: reached + random.int(2, 6),
  };
  for (const [name, count] of Object.entries(counts)) slots.set(name, figureText(count));
  slots.set('ngayKH', `${String(random.int(5, 28)).padStart(2, '0')}/${random.pick(['01', '02', '3', '4'])}/2018`);
  return slots;
}
