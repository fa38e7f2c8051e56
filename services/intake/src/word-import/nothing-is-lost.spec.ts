import fc from 'fast-check';
import { blockText } from '@common/contracts/block-text';
import type { Block } from '@common/contracts/document-ast';
import { mappingReport } from './mapping-report';
import { readWord } from './read-word';
import { bold, centred, docx, p, part, r, table } from './testing/docx-fixture';
import { nq20 } from './testing/nq20';

const numbers = ['I. ', '2.1. ', 'a) ', '- ', 'PHỤ LỤC '];
const starts = [...numbers, '', 'Nơi nhận: ', 'Sở Y tế: ', 'Hạn chế, tồn tại ', 'BÁO CÁO ', 'Kính gửi: '];
const line = fc
  .tuple(
    fc.constantFrom(...starts),
    fc.constantFrom('Dân số', 'kết quả đạt 92,5%.', 'ĐÁNH GIÁ CHUNG', 'Y tế cơ sở; '),
    fc.nat(3),
  )
  .map(([start, end, look]) => {
    const text = `${start}${end}`;
    return { text, xml: [p(text), bold(text, centred), p(r(text, 'i')), p(r(start, 'b') + r(end))][look] ?? p(text) };
  });
const cells = fc.tuple(line, line).map((both) => ({ lines: both, xml: table(both.map(({ text }) => text)) }));
const block = fc.oneof(
  { weight: 5, arbitrary: line.map((one) => ({ lines: [one], xml: one.xml })) },
  { weight: 1, arbitrary: cells },
);

/** Letters without the number at the start, which headings and items keep beside their text. */
function letters(text: string): string {
  const number = numbers.find((each) => text.startsWith(each)) ?? '';
  return text
    .slice(number.length)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

it('every letter of a file comes out once, in order, whatever the paper looks like', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
      const reading = readWord(docx(blocks.map(({ xml }) => xml).join('')), nq20);
      const written = blocks.flatMap(({ lines }) => lines.map(({ text }) => letters(text)));
      expect(reading.blocks.map(({ text }) => letters(text)).join('')).toBe(written.join(''));
    }),
    { numRuns: 300 },
  );
});

it('every part that went somewhere is listed once, under the name of its block', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
      const { sections, unplaced, parts } = readWord(docx(blocks.map(({ xml }) => xml).join('')), nq20);
      const placed = new Map(
        sections.flatMap(({ sectionId, blocks: of }) => of.map(({ id }) => [id, sectionId] as const)),
      );
      const loose = new Set(unplaced.map(({ id }) => id));
      const content = parts.filter((each) => each.content);
      expect(content).toHaveLength(placed.size + loose.size);
      for (const { id, section, how } of content)
        expect([section, how === 'unplaced']).toEqual([placed.get(id) ?? null, loose.has(id)]);
      const positions = parts.map(({ position }) => position);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }),
    { numRuns: 100 },
  );
});

it('a part tells by which heading it came to its section, and how sure that is', () => {
  const body =
    p('Mở đầu.') + bold('V. ĐỀ XUẤT, KIẾN NGHỊ') + p('Bổ sung biên chế.') + bold('1. Với Quốc hội') + p('Sửa luật.');
  const { parts } = readWord(docx(body), nq20);
  expect(parts.map(({ text, section, how, score }) => [text, section, how, score])).toEqual([
    ['Mở đầu.', null, 'unplaced', null],
    ['V. ĐỀ XUẤT, KIẾN NGHỊ', 'nq20.kien-nghi', 'matched', 1],
    ['Bổ sung biên chế.', 'nq20.kien-nghi', 'matched', 1],
    ['1. Với Quốc hội', 'nq20.kien-nghi', 'inherited', null],
    ['Sửa luật.', 'nq20.kien-nghi', 'inherited', null],
  ]);
});

it('what is content lands in a section or among the unplaced, never in both', () => {
  const body =
    p('Mở đầu.') +
    bold('III. ĐÁNH GIÁ CHUNG') +
    bold('2. Hạn chế, tồn tại') +
    p('Thiếu bác sĩ.') +
    table(['Ô một', 'Ô hai']);
  const reading = readWord(docx(body), nq20);
  const texts = (blocks: readonly Block[]) => blocks.map(blockText);
  expect(reading.sections.map(({ sectionId, blocks }) => [sectionId, texts(blocks)])).toEqual([
    ['nq20.danh-gia.han-che', ['Thiếu bác sĩ.', 'Ô một\tÔ hai']],
  ]);
  expect(texts(reading.unplaced)).toEqual(['Mở đầu.']);
});

it('footnotes travel with the section that bears their sign', () => {
  const notes = part('footnotes', `<w:footnote w:id="1">${p('Theo báo cáo của Sở Y tế.')}</w:footnote>`);
  const sign = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  const body = bold('V. ĐỀ XUẤT, KIẾN NGHỊ') + p(r('Bổ sung biên chế') + sign + r(' cho y tế xã.'));
  const reading = readWord(docx(body, { 'word/footnotes.xml': notes }), nq20);
  expect(reading.sections[0]?.notes).toEqual([{ id: 'fn1', runs: [{ text: 'Theo báo cáo của Sở Y tế.' }] }]);
  expect(reading.blocks.at(-1)).toMatchObject({ kind: 'note', section: 'nq20.kien-nghi' });
});

it('a footnote on the colon of a run-in heading is not lost', () => {
  const notes = part('footnotes', `<w:footnote w:id="1">${p('Nguồn: Sở Y tế.')}</w:footnote>`);
  const sign = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  const body = bold('I. TỔ CHỨC') + p(r('1. Sở Y tế:', 'b') + sign + r(' chủ trì tham mưu kế hoạch thực hiện.'));
  const reading = readWord(docx(body, { 'word/footnotes.xml': notes }), nq20);
  expect(reading.blocks.map(({ kind }) => kind)).toContain('note');
  expect(reading.headings[1]).toMatchObject({ text: 'Sở Y tế' });
});

it('the mapping report tells exactly what the tool promises', () => {
  const report = mappingReport('a.docx', docx(bold('V. ĐỀ XUẤT, KIẾN NGHỊ') + p('Bổ sung biên chế.')), nq20);
  expect(Object.keys(report)).toEqual(['file', 'headings', 'blocks', 'unmatched', 'warnings']);
  expect(report.headings).toEqual([
    { level: 1, number: 'V.', text: 'ĐỀ XUẤT, KIẾN NGHỊ', section: 'nq20.kien-nghi', score: expect.any(Number) },
  ]);
  expect(report.blocks).toEqual([
    { kind: 'heading', text: 'ĐỀ XUẤT, KIẾN NGHỊ', section: 'nq20.kien-nghi' },
    { kind: 'paragraph', text: 'Bổ sung biên chế.', section: 'nq20.kien-nghi' },
  ]);
});
