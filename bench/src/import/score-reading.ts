import type { WordReading } from '../../../services/intake/src/word-import/word-reading';
import type { Truth } from '../../../simulator/src/forms/truth';

/** How one reading stands against the truth of its file. A heading is right with level, number and text all equal. */
export type Score = Readonly<{
  headings: number;
  right: number;
  false: number;
  sectionsRight: number;
  paragraphs: number;
  lost: number;
  /** Figures that stand in the table of indicators. */
  figures: number;
  figuresRight: number;
  /** Figures read that the table does not give, or gives otherwise. */
  figuresFalse: number;
}>;

const noFigures = { figures: 0, figuresRight: 0, figuresFalse: 0 };
const noScore: Score = { headings: 0, right: 0, false: 0, sectionsRight: 0, paragraphs: 0, lost: 0, ...noFigures };

export function scoreReading(reading: WordReading, truth: Truth): Score {
  const found = reading.headings.map((heading) => ({ heading, key: headingKey(heading), taken: false }));
  let [right, sectionsRight] = [0, 0];
  for (const expected of truth.headings) {
    const match = found.find(({ key, taken }) => !taken && key === headingKey(expected));
    if (match === undefined) continue;
    match.taken = true;
    right++;
    if (match.heading.section === expected.section) sectionsRight++;
  }
  const pieces = [...truth.paragraphs, ...truth.notes, ...truth.textBoxes];
  return {
    headings: truth.headings.length,
    right,
    false: found.filter(({ taken }) => !taken).length,
    sectionsRight,
    paragraphs: pieces.length,
    lost: countLost(reading, pieces),
    ...scoreFigures(reading, truth),
  };
}

function scoreFigures({ indicators }: WordReading, { figures }: Truth): typeof noFigures {
  const written = new Map(figures.map(({ indicatorId, inTable }) => [indicatorId, inTable]));
  const read = indicators.filter(({ value }) => value !== null);
  const right = read.filter(({ indicatorId, value }) => written.get(indicatorId) === value).length;
  return {
    figures: figures.filter(({ inTable }) => inTable !== null).length,
    figuresRight: right,
    figuresFalse: read.length - right,
  };
}

export function addScores(scores: readonly Score[]): Score {
  const keys = Object.keys(noScore) as (keyof Score)[];
  const total = keys.map((key) => [key, scores.reduce((sum, score) => sum + score[key], 0)] as const);
  return { ...noScore, ...Object.fromEntries(total) };
}

function headingKey({ level, number, text }: { level: number; number: string; text: string }): string {
  return `${level}|${number}|${text.normalize('NFC')}`;
}

/** A piece is lost where no block holds its letters; each block can answer for its own letters once. */
function countLost(reading: WordReading, pieces: readonly string[]): number {
  const texts = reading.blocks.map(({ text }) => letters(text));
  const byText = new Map<string, number>();
  for (const text of texts) byText.set(text, (byText.get(text) ?? 0) + 1);
  const inside = pieces.map(letters).filter((piece) => {
    const times = byText.get(piece) ?? 0;
    if (times > 0) byText.set(piece, times - 1);
    return piece !== '' && times === 0;
  });
  return inside.filter((piece) => !texts.some((text) => text.length > piece.length && text.includes(piece))).length;
}

function letters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
