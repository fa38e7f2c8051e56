import { namespaces, xmlHeader } from './xml';

/** The lists a file may use, by `w:numId`. Headings come twice: bound to the styles, and for plain paragraphs. */
export const listIds = { headingStyles: 1, headings: 2, dashes: 3, symbols: 4, dots: 5 } as const;

type Level = { format: string; text: string; font?: string; style?: string };

const headingLevels = (bound: boolean): Level[] =>
  [
    { format: 'upperRoman', text: '%1.' },
    { format: 'decimal', text: '%2.' },
    { format: 'decimal', text: '%2.%3.' },
    { format: 'lowerLetter', text: '%4)' },
  ].map((level, index) => (bound ? { ...level, style: `Muc${index + 1}` } : level));

const lists: readonly (readonly [number, Level[]])[] = [
  [listIds.headingStyles, headingLevels(true)],
  [listIds.headings, headingLevels(false)],
  [listIds.dashes, [bullet('-'), bullet('+')]],
  [listIds.symbols, [bullet('–'), bullet('\uF02B', 'Symbol')]],
  [listIds.dots, [bullet('\uF0B7', 'Symbol'), bullet('+')]],
];

function bullet(text: string, font?: string): Level {
  return font ? { format: 'bullet', text, font } : { format: 'bullet', text };
}

function levelXml(level: Level, index: number): string {
  const style = level.style ? `<w:pStyle w:val="${level.style}"/>` : '';
  const font = level.font
    ? `<w:rPr><w:rFonts w:ascii="${level.font}" w:hAnsi="${level.font}" w:hint="default"/></w:rPr>`
    : '';
  const indent =
    level.format === 'bullet' ? `<w:pPr><w:ind w:left="${720 + index * 360}" w:hanging="360"/></w:pPr>` : '';
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${level.format}"/>${style}<w:suff w:val="space"/><w:lvlText w:val="${level.text}"/><w:lvlJc w:val="left"/>${indent}${font}</w:lvl>`;
}

export const numberingXml = `${xmlHeader}<w:numbering ${namespaces}>${lists
  .map(
    ([id, levels]) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.map(levelXml).join('')}</w:abstractNum>`,
  )
  .join(
    '',
  )}${lists.map(([id]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}</w:numbering>`;
