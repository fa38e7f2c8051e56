import { docx, p, part } from '../testing/docx-fixture';
import type { DocxParagraph } from './model';
import { readDocx } from './read-docx';

type Level = [format: string, text: string, more?: string];

const level = ([format, text, more = '']: Level, place: number) =>
  `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, levels: Level[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join('')}</w:abstractNum>`;
const num = (id: number, abstract: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const numbered = (text: string, id: number, depth = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`);

function labels(body: string, numbering: string, styles = ''): (string | undefined)[] {
  const parts = { 'word/numbering.xml': part('numbering', numbering), 'word/styles.xml': part('styles', styles) };
  return readDocx(docx(body, parts)).blocks.map((block) => (block as DocxParagraph).list?.label);
}

const outline: Level[] = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['decimal', '%2.%3.'],
  ['lowerLetter', '%4)'],
];

describe('the numbers Word counts and keeps out of the text', () => {
  it('run on, and start anew below each higher number', () => {
    const body = [0, 1, 2, 2, 3, 1, 0, 1].map((depth) => numbered('Mục', 1, depth)).join('');
    expect(labels(body, list(0, outline) + num(1, 0))).toEqual(['I.', '1.', '1.1.', '1.2.', 'a)', '2.', 'II.', '1.']);
  });

  it('are Word’s letters: e follows d, aa follows z', () => {
    const body = numbered('Điểm', 1).repeat(27);
    const found = labels(body, list(0, [['lowerLetter', '%1)']]) + num(1, 0));
    expect(found.slice(3, 6)).toEqual(['d)', 'e)', 'f)']);
    expect(found[26]).toBe('aa)');
  });

  it('come from the style, from what it is based on, and from the list bound to it', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const bound =
      list(0, [
        ['upperRoman', '%1.'],
        ['decimal', '%2.', '<w:pStyle w:val="B"/>'],
      ]) + num(1, 0);
    const body = p('Một', '<w:pStyle w:val="A"/>') + p('Hai', '<w:pStyle w:val="B"/>');
    expect(labels(body, bound, styles)).toEqual(['I.', '1.']);
  });

  it('can be taken from a paragraph by list 0', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = p('Không số', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(labels(body, list(0, outline) + num(1, 0), styles)).toEqual([undefined]);
  });

  it('start again where an instance says so, once', () => {
    const restart = num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = numbered('a', 1) + numbered('b', 1) + numbered('c', 2) + numbered('d', 2);
    expect(labels(body, list(0, outline) + num(1, 0) + restart)).toEqual(['I.', 'II.', 'I.', 'II.']);
  });

  it('go on in another instance of the same list', () => {
    const body = numbered('a', 1) + numbered('b', 2);
    expect(labels(body, list(0, outline) + num(1, 0) + num(2, 0))).toEqual(['I.', 'II.']);
  });

  it('show plain figures in a legal level', () => {
    const legal: Level[] = [
      ['upperRoman', '%1.'],
      ['decimal', '%1.%2.', '<w:isLgl/>'],
    ];
    expect(labels(numbered('a', 1) + numbered('b', 1, 1), list(0, legal) + num(1, 0))).toEqual(['I.', '1.1.']);
  });

  it('count an empty paragraph too', () => {
    expect(labels(numbered('a', 1) + numbered('', 1) + numbered('c', 1), list(0, outline) + num(1, 0))).toEqual([
      'I.',
      'III.',
    ]);
  });
});

describe('bullets', () => {
  it('of symbol fonts are read as the sign people see', () => {
    const sign = (text: string, font: string): Level => [
      'bullet',
      text,
      `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`,
    ];
    const levels = [
      sign('\uF02D', 'Symbol'),
      sign('\uF02B', 'Symbol'),
      sign('\uF0B7', 'Symbol'),
      sign('\uF0A7', 'Wingdings'),
      sign('o', 'Courier New'),
    ];
    const body = levels.map((_, depth) => numbered('Mục', 1, depth)).join('');
    expect(labels(body, list(0, levels) + num(1, 0))).toEqual(['-', '+', '•', '▪', '•']);
  });
});
