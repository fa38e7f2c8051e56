import { documentXml } from '../testing/docx-text';
import { wordReports } from '../testing/simulated';

const seen: Record<string, (xml: string) => boolean> = {
  'real heading styles': (xml) => xml.includes('<w:pStyle w:val="Muc1"/>'),
  'automatic numbers on plain paragraphs': (xml) => xml.includes('<w:numId w:val="2"/>'),
  'lists of a symbol font': (xml) => xml.includes('<w:numId w:val="4"/>'),
  'bullets that wear a heading style': (xml) => xml.includes('<w:pStyle w:val="Heading4"/>'),
  'recipients that wear a heading style': (xml) => xml.includes('<w:pStyle w:val="Heading1"/>'),
  'outline levels on body paragraphs': (xml) => /<w:jc w:val="both"\/><w:outlineLvl/.test(xml),
  'outline levels in cells': (xml) => /<w:jc w:val="left"\/><w:outlineLvl/.test(xml),
  'spelling marks between runs': (xml) => xml.includes('<w:proofErr'),
  'tabs after numbers': (xml) => xml.includes('<w:tab/>'),
  'soft line breaks': (xml) => xml.includes('<w:br/>'),
  'content controls': (xml) => xml.includes('<w:sdt>'),
  'tracked insertions and deletions': (xml) => xml.includes('<w:ins ') && xml.includes('<w:delText'),
  'merged cells': (xml) => xml.includes('<w:gridSpan') && xml.includes('<w:vMerge w:val="restart"/>'),
  footnotes: (xml) => xml.includes('<w:footnoteReference'),
  'text boxes with a fallback': (xml) => xml.includes('<mc:Fallback>') && xml.includes('DỰ THẢO'),
  'tick boxes': (xml) => xml.includes('w:char="F0FE"') && xml.includes('w:char="F0A8"'),
  formulas: (xml) => xml.includes('<m:oMath>'),
  pictures: (xml) => xml.includes('r:embed="rIdImage"'),
  'landscape pages': (xml) => xml.includes('w:orient="landscape"'),
  'decomposed text': (xml) => xml.includes('Nghị quyết'.normalize('NFD')),
  'half composed text': (xml) => xml.includes('Nghi\u0323 quyê\u0301t'),
  'no-break spaces and invisible characters': (xml) => xml.includes('\u00A0') && xml.includes('\u200B'),
  'older tone placement': (xml) => xml.includes('uỷ'),
  'en dashes as bullets': (xml) => xml.includes('>– '),
};

describe('The simulated Word files', () => {
  const files = wordReports.map(({ docx }) => documentXml(docx));

  it.each(Object.entries(seen))('hold %s somewhere, never everywhere', (_, has) => {
    const count = files.filter(has).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(files.length);
  });

  it.each(['style', 'automatic', 'typed', 'run-in', 'two-lines'])('have headings of the form %s', (form) => {
    const headings = wordReports.flatMap(({ truth }) => truth.headings);
    expect(headings.some((heading) => heading.form === form)).toBe(true);
  });

  it.each([
    'I.',
    'I-',
    'I/',
    '1.',
    '1)',
    '1/',
    '1.1.',
    '2.1',
    'a)',
    'đ)',
    'Phần thứ nhất',
    'A.',
    'I.1.',
    '2.2.1.',
    'PHỤ LỤC',
  ])('number headings as “%s”', (number) => {
    expect(wordReports.some(({ truth }) => truth.headings.some((heading) => heading.number === number))).toBe(true);
  });

  it('break sequences: I, II, IV, IV', () => {
    const romans = wordReports.map(({ truth }) =>
      truth.headings
        .filter(({ level, where }) => level === 1 && where === 'body')
        .map(({ number }) => number.slice(0, -1)),
    );
    expect(romans.some((numbers) => numbers.join(' ').startsWith('I II IV IV'))).toBe(true);
  });

  it('spell out “Phần thứ …” on a line of its own, and only there', () => {
    const twoLines = wordReports.flatMap(({ truth }) => truth.headings.filter(({ form }) => form === 'two-lines'));
    for (const { number } of twoLines) expect(number).toMatch(/^(Phần thứ \p{L}+|PHỤ LỤC)$/u);
  });

  it('repeat the outline in an annex after the signature', () => {
    const annexed = wordReports.filter(
      ({ truth }) => truth.headings.filter(({ where }) => where === 'annex').length > 4,
    );
    expect(annexed.length).toBeGreaterThan(0);
    for (const { truth } of annexed)
      expect(truth.headings.filter(({ where }) => where === 'annex').every(({ section }) => section === null)).toBe(
        true,
      );
  });
});
