import { blockText } from '@common/contracts/block-text';
import { aDraft } from '../draft-snapshot.builder';
import { allBlocks, type Line, type OfficialDocument } from '../official-document';
import { compose } from './compose';

const draft = aDraft();
const report = compose('bao-cao-so-ket', draft);
const government = compose('to-trinh-chinh-phu', draft);
const politburo = compose('to-trinh-bo-chinh-tri', draft);
const issued = compose('to-trinh-chinh-phu', draft, {
  number: '12/TTr-BYT',
  issuedOn: '2022-09-05',
  signer: 'Nguyễn Văn A',
});

const words = (lines: readonly Line[]): string[] => lines.flatMap((line) => (line.type === 'text' ? [line.text] : []));
const header = ({ header: rows }: OfficialDocument): string[] =>
  rows.flatMap(({ left, right }) => words([...left, ...right]));
const texts = (paper: OfficialDocument): string[] => paper.body.map(({ block }) => blockText(block));
const outline = (paper: OfficialDocument): string[] =>
  paper.body.flatMap(({ block, role }) =>
    block.type === 'heading' && role === 'outline' ? [`${block.label} ${blockText(block)}`] : [],
  );

it('heads a State paper with Quốc hiệu and Tiêu ngữ, a Party paper with the Party’s name alone', () => {
  expect(header(government)).toEqual([
    'BỘ Y TẾ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số:      /TTr-BYT',
    'Hà Nội, ngày      tháng 7 năm 2022',
    'DỰ THẢO LẦN 1',
  ]);
  expect(header(politburo)).toEqual([
    'BAN CÁN SỰ ĐẢNG',
    'CHÍNH PHỦ',
    '*',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Số      -TTr/BCSĐCP',
    'Hà Nội, ngày      tháng 7 năm 2022',
    'DỰ THẢO LẦN 1',
  ]);
});

it('begins the trích yếu with a capital for the State and without for the Party, over "-----"', () => {
  expect(words(government.opening)[1]).toMatch(/^Về việc sơ kết 5 năm/);
  expect(words(politburo.opening).slice(1)).toEqual([
    expect.stringMatching(/^về việc sơ kết 5 năm/),
    '-----',
    'Kính gửi: Bộ Chính trị',
  ]);
});

it('lets a minister sign by title alone, and the secretary for his committee', () => {
  expect(words(government.signature)).toEqual(['BỘ TRƯỞNG']);
  expect(words(politburo.signature)).toEqual(['T/M BAN CÁN SỰ ĐẢNG', 'BÍ THƯ']);
});

it('ends the text with "./." for the State and "." for the Party, and the recipients with ";" or ","', () => {
  expect(texts(government).at(-1)).toMatch(/\)\.\/\.$/);
  expect(texts(politburo).at(-1)).toMatch(/\)\.$/);
  expect(words(government.recipients).slice(1, 2)).toEqual(['- Như trên;']);
  expect(words(government.recipients).at(-1)).toBe('- Lưu: VT, KHTC.');
  expect(words(politburo.recipients).slice(1, 2)).toEqual(['- Như trên,']);
});

it('prints number, day and signer once issued, and no draft mark', () => {
  expect(header(issued)).toContain('Số: 12/TTr-BYT');
  expect(header(issued)).toContain('Hà Nội, ngày 05 tháng 9 năm 2022');
  expect(header(issued).join()).not.toContain('DỰ THẢO');
  expect(words(issued.signature)).toEqual(['BỘ TRƯỞNG', 'Nguyễn Văn A']);
});

it('prints the whole consolidated text in the report, by the outline, numbered as the Party does', () => {
  expect(outline(report).slice(0, 5)).toEqual([
    'I- CÔNG TÁC QUÁN TRIỆT, TRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT 20-NQ/TW',
    '1. Việc tổ chức nghiên cứu, học tập, quán triệt Nghị quyết',
    'II- NHỮNG KẾT QUẢ ĐẠT ĐƯỢC',
    '1. Kết quả bước đầu thực hiện các mục tiêu đề ra trong Nghị quyết',
    '2. Việc thực hiện các nhiệm vụ và giải pháp',
  ]);
  const contributed = draft.sections.flatMap(({ blocks }) => blocks);
  expect(report.body.filter(({ sources }) => sources.length > 0)).toHaveLength(contributed.length);
});

it('says who takes part, who is late and who still owes, in numbers of the draft', () => {
  expect(texts(report)[1]).toBe(
    'Đến ngày 29/7/2022, đã tiếp nhận 5/8 báo cáo của các bộ, ngành, địa phương, đơn vị, trong đó 4 báo cáo gửi đúng hạn, 1 báo cáo gửi sau thời hạn; 1 báo cáo đang được xem xét; 1 đơn vị chưa gửi báo cáo.',
  );
  expect(report.annexes.map(({ label }) => label)).toEqual(['Phụ lục 1', 'Phụ lục 2']);
});

it('tells a report sent back from one never sent', () => {
  const returned = [{ unitId: 'province-10-party', capacity: 'party' as const }];
  const sentBack = compose(
    'bao-cao-so-ket',
    aDraft({ participation: { ...draft.participation, waiting: [], returned } }),
  );
  expect(texts(sentBack)[1]).toMatch(/; 1 báo cáo đã gửi, đang hoàn thiện theo yêu cầu; 1 đơn vị chưa gửi báo cáo\.$/u);
  const annex = sentBack.annexes[0]!.blocks.map(({ block }) => blockText(block)).join();
  expect(annex).toContain('Tỉnh ủy Lào Cai\tCấp ủy, tổ chức đảng\tĐã gửi, đang hoàn thiện theo yêu cầu');
});

it('gives the tables of single units in the indicator section an annex of their own', () => {
  const long = compose('bao-cao-so-ket', aDraft({}, 40));
  const annex = long.annexes[2];
  expect(annex?.heading).toMatchObject([{ text: 'Phụ lục 3' }, { text: 'SỐ LIỆU CHỈ TIÊU CỦA CÁC ĐƠN VỊ' }, {}]);
  expect(annex?.blocks.map(({ block }) => block.type)).toEqual(['table', 'table', 'table']);
});

it('compares the indicators with their targets and claims nothing where there is no figure', () => {
  const said = texts(government).join('\n');
  expect(said).toContain('Trong 3 chỉ tiêu, có 2 chỉ tiêu tổng hợp được số liệu chung');
  expect(said).toContain('1 chỉ tiêu đã đạt mục tiêu đến năm 2025, 1 chỉ tiêu chưa đạt');
  expect(said).toContain('Số bác sĩ trên 10.000 dân\t%\t–\t≥ 10\t> 11\t–\t2');
});

it('gives every block an id of its own', () => {
  const ids = allBlocks(report).map(({ block }) => block.id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('adds contents to a long report only', () => {
  expect(report.contents).toBe(false);
  expect(compose('bao-cao-so-ket', aDraft({}, 40)).contents).toBe(true);
});

it('composes the same paper from the same draft', () => {
  expect(compose('bao-cao-so-ket', aDraft())).toEqual(report);
});
