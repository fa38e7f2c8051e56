import { blockText } from '@common/contracts/block-text';
import { heading, item, paragraph, reportOf, someUnits } from './contribution.builder';
import type { Contribution } from './contribution';
import { mergeSection } from './merge-section';

const [haNoi, haGiang, sonLa, haiDuong, finance] = [...someUnits.keys()] as [string, string, string, string, string];
const texts = (...reports: Contribution[][]) =>
  mergeSection(reports.flat(), someUnits).blocks.map(({ block, sources }) => [
    blockText(block),
    sources.map(({ unitId }) => unitId),
  ]);

const shortage = 'Nhân lực y tế vừa thiếu, vừa mất cân đối về cơ cấu, nhất là bác sĩ ở tuyến xã.';

it('says once what several units say, in the first wording and with all of them as sources', () => {
  expect(
    texts(
      reportOf(haiDuong, ['Nhân lực y tế vừa thiếu, vừa mất cân đối về cơ cấu, nhất là bác sĩ tại tuyến xã.']),
      reportOf(haNoi, [shortage]),
      reportOf(sonLa, ['Đường sá đi lại khó khăn.']),
    ),
  ).toEqual([
    [shortage, [haNoi, haiDuong]],
    ['Đường sá đi lại khó khăn.', [sonLa]],
  ]);
});

it('puts first what most units say, then the rest in official order', () => {
  const merged = texts(
    reportOf(haNoi, ['Riêng của Hà Nội thôi.']),
    reportOf(sonLa, [shortage]),
    reportOf(haGiang, [shortage]),
  );
  expect(merged.map(([, units]) => units)).toEqual([[haGiang, sonLa], [haNoi]]);
});

it('keeps statements apart that differ in a figure or in a word that turns the meaning', () => {
  expect(
    texts(reportOf(haNoi, ['Đã đạt 95% trạm y tế có bác sĩ.']), reportOf(sonLa, ['Đã đạt 90% trạm y tế có bác sĩ.'])),
  ).toHaveLength(2);
  expect(
    texts(
      reportOf(haNoi, ['Công tác phối hợp liên ngành trong phòng dịch thực hiện tốt ở các tuyến.']),
      reportOf(sonLa, ['Công tác phối hợp liên ngành trong phòng dịch chưa thực hiện tốt ở các tuyến.']),
    ),
  ).toHaveLength(2);
});

it('gives one sentence and the figures of each where three units or more differ only in figures', () => {
  const report = (unit: string, meetings: string, people: string) =>
    reportOf(unit, [`Sau 5 năm đã tổ chức ${meetings} hội nghị cho ${people} lượt cán bộ, đảng viên.`]);
  expect(
    texts(report(haNoi, '450', '52.000'), report(sonLa, '96', '9.800'), report(haiDuong, '120', '14.100')),
  ).toEqual([
    [
      'Sau 5 năm đã tổ chức (1) hội nghị cho (2) lượt cán bộ, đảng viên; cụ thể theo thứ tự (1), (2): Hà Nội (450; 52.000); Sơn La (96; 9.800); Hải Dương (120; 14.100).',
      [haNoi, sonLa, haiDuong],
    ],
  ]);
});

it('gives the figures of each also where the wordings differ a little, if the numbers count the same things', () => {
  const report = (unit: string, opening: string, meetings: string, people: string) =>
    reportOf(unit, [
      `${opening}, Ban Thường vụ đã tổ chức ${meetings} hội nghị quán triệt Nghị quyết cho ${people} lượt cán bộ, đảng viên.`,
    ]);
  expect(
    texts(
      report(haNoi, 'Ngay sau khi có Nghị quyết', '450', '52.000'),
      report(sonLa, 'Sau khi có Nghị quyết', '96', '9.800'),
      report(haiDuong, 'Thực hiện Nghị quyết', '120', '14.100'),
    ),
  ).toEqual([
    [
      'Ngay sau khi có Nghị quyết, Ban Thường vụ đã tổ chức (1) hội nghị quán triệt Nghị quyết cho (2) lượt cán bộ, đảng viên; cụ thể theo thứ tự (1), (2): Hà Nội (450; 52.000); Sơn La (96; 9.800); Hải Dương (120; 14.100).',
      [haNoi, sonLa, haiDuong],
    ],
  ]);
});

it('makes no list of figures that count different things, or that come in another order', () => {
  const said = ([first, second]: [string, string], rest = 'của ngành y tế trong toàn tỉnh đã được đào tạo') =>
    `Sau 5 năm đã có 96 ${first} và 120 ${second} ${rest}.`;
  const reports = [haNoi, sonLa, haiDuong].map((unit, index) =>
    reportOf(unit, [said(index === 0 ? ['bác sĩ', 'dược sĩ'] : ['dược sĩ', 'bác sĩ']).replace('96', `${index + 40}`)]),
  );
  expect(texts(...reports)).toHaveLength(3);
});

it("leaves a unit's own name out of what it shares with others, and keeps it in what only it says", () => {
  const said = (unit: string) =>
    `Tỉnh ủy ${someUnits.get(unit)!.shortName} đã ban hành chương trình hành động sát thực tế.`;
  expect(texts(reportOf(sonLa, [said(sonLa)]), reportOf(haiDuong, [said(haiDuong)]))).toEqual([
    ['Tỉnh ủy đã ban hành chương trình hành động sát thực tế.', [sonLa, haiDuong]],
  ]);
  expect(texts(reportOf(sonLa, [said(sonLa)]))).toEqual([[said(sonLa), [sonLa]]]);
  const bare = (unit: string) =>
    `${someUnits.get(unit)!.shortName} đã ban hành chương trình hành động rất sát thực tế của ngành.`;
  expect(texts(reportOf(sonLa, [bare(sonLa)]), reportOf(haiDuong, [bare(haiDuong)]))).toHaveLength(2);
});

it('brings together under one line what units list beneath like lines', () => {
  const report = (unit: string, ...items: string[]) =>
    reportOf(unit, [paragraph('Các hạn chế chủ yếu gồm:', 0), ...items.map((text, index) => item(text, `i${index}`))]);
  expect(
    texts(
      report(haNoi, 'Cơ sở vật chất trạm y tế xuống cấp, chưa đồng bộ.'),
      report(finance, 'Cơ sở vật chất trạm y tế xuống cấp, chưa đồng bộ.', 'Giá dịch vụ chưa tính đủ chi phí.'),
    ),
  ).toEqual([
    ['Các hạn chế chủ yếu gồm:', [haNoi, finance]],
    ['Cơ sở vật chất trạm y tế xuống cấp, chưa đồng bộ.', [haNoi, finance]],
    ['Giá dịch vụ chưa tính đủ chi phí.', [finance]],
  ]);
});

it('keeps a bare "Cụ thể:" with the paragraph it belongs to', () => {
  const merged = texts(
    reportOf(haNoi, ['Đã xây mới nhiều trạm y tế xã.', 'Cụ thể:', item('Xây mới trạm y tế Đông Anh.', 'x')]),
    reportOf(sonLa, ['Đã tập huấn cho cán bộ y tế thôn bản.', 'Cụ thể:', item('Tập huấn tại huyện Mộc Châu.', 'y')]),
  );
  expect(merged.map(([text]) => text)).toEqual([
    'Đã xây mới nhiều trạm y tế xã.',
    'Cụ thể:',
    'Xây mới trạm y tế Đông Anh.',
    'Đã tập huấn cho cán bộ y tế thôn bản.',
    'Cụ thể:',
    'Tập huấn tại huyện Mộc Châu.',
  ]);
});

it('gathers under one heading what units wrote under like headings', () => {
  const merged = texts(
    reportOf(haNoi, [heading('Công tác tuyên truyền', 'h'), 'Đã phát thanh hằng tuần.']),
    reportOf(sonLa, [heading('CÔNG TÁC TUYÊN TRUYỀN', 'h'), 'Đã in tờ rơi bằng tiếng dân tộc.']),
  );
  expect(merged).toEqual([
    ['Công tác tuyên truyền', [haNoi, sonLa]],
    ['Đã phát thanh hằng tuần.', [haNoi]],
    ['Đã in tờ rơi bằng tiếng dân tộc.', [sonLa]],
  ]);
});

it('carries the footnotes of all who say the same along, each once, under ids of the section', () => {
  const withNote = (unit: string, ...notes: string[]): Contribution => {
    const runs = [{ text: 'Có dẫn nguồn.' }, ...notes.map((_, index) => ({ text: '', note: `n${index}` }))];
    const [one] = reportOf(unit, [{ type: 'paragraph', id: 'p', runs }]);
    return { ...one!, notes: notes.map((text, index) => ({ id: `n${index}`, runs: [{ text }] })) };
  };
  const merged = mergeSection(
    [withNote(haNoi, 'Báo cáo 12'), withNote(sonLa, 'Báo cáo 12', 'Báo cáo 97'), withNote(haiDuong)],
    someUnits,
  );
  expect(merged.blocks).toHaveLength(1);
  expect(merged.notes.map(({ runs }) => runs[0]?.text)).toEqual(['Báo cáo 12', 'Báo cáo 97']);
  const [{ block }] = merged.blocks as [(typeof merged.blocks)[number]];
  const named = block.type === 'paragraph' ? block.runs.flatMap(({ note }) => note ?? []) : [];
  expect(named).toEqual(merged.notes.map(({ id }) => id));
});

it("says of central bodies in common what each says of itself, however its name's tone marks are placed", () => {
  const units = new Map([
    ['a', { name: 'Ủy ban Dân tộc', shortName: 'Ủy ban Dân tộc' }],
    ['b', { name: 'Thanh tra Chính phủ', shortName: 'Thanh tra Chính phủ' }],
  ]);
  const reports = [
    ...reportOf('a', ['Việc cụ thể hóa Nghị quyết ở các đơn vị của Uỷ ban Dân tộc còn chậm.']),
    ...reportOf('b', ['Việc cụ thể hóa Nghị quyết ở các đơn vị của Thanh tra Chính phủ còn chậm.']),
  ];
  expect(mergeSection(reports, units).blocks.map(({ block }) => blockText(block))).toEqual([
    'Việc cụ thể hóa Nghị quyết ở các đơn vị của cơ quan, đơn vị còn chậm.',
  ]);
});

it('lists an empty paragraph as unused and says why', () => {
  const merged = mergeSection(reportOf(haNoi, [shortage, '  ']), someUnits);
  expect(merged.blocks).toHaveLength(1);
  expect(merged.unused).toMatchObject([{ source: { blockId: 'b1' }, why: 'empty' }]);
  expect(merged.units).toBe(1);
});
