import type { WordReading } from '../../../services/intake/src/word-import/word-reading';
import type { Truth } from '../../../simulator/src/forms/truth';
import { addScores, scoreReading } from './score-reading';

const heading = { level: 1, number: 'I.', text: 'ĐÁNH GIÁ CHUNG', section: 'nq20.danh-gia' };
const truth = {
  headings: [heading],
  paragraphs: ['Một.', 'Một.'],
  notes: [],
  textBoxes: [],
  figures: [],
} as unknown as Truth;
const reading = (headings: unknown[], texts: string[]) =>
  ({ headings, blocks: texts.map((text) => ({ text })), indicators: [] }) as unknown as WordReading;

it('a heading is right only with level, number and text', () => {
  expect(scoreReading(reading([heading], ['Một.', 'Một.']), truth)).toMatchObject({ right: 1, false: 0, lost: 0 });
  for (const wrong of [{ level: 2 }, { number: '1.' }, { text: 'ĐÁNH GIÁ' }]) {
    expect(scoreReading(reading([{ ...heading, ...wrong }], []), truth)).toMatchObject({ right: 0, false: 1 });
  }
});

it('a paragraph that stands twice must be found twice', () => {
  expect(scoreReading(reading([], ['Một.']), truth).lost).toBe(1);
});

it('scores of files add up', () => {
  const score = scoreReading(reading([heading], ['Một.']), truth);
  expect(addScores([score, score])).toMatchObject({ headings: 2, right: 2, paragraphs: 4, lost: 2 });
});

it('a figure is right as the table gives it, and false where the table gives none', () => {
  const figures = [
    { indicatorId: 'BEDS', inTable: 32.5, inText: null },
    { indicatorId: 'EPI', inTable: null, inText: 95 },
  ];
  const read = (...indicators: object[]) => ({ ...reading([], []), indicators }) as WordReading;
  const scoreOf = (one: WordReading) => scoreReading(one, { ...truth, figures });
  expect(scoreOf(read({ indicatorId: 'BEDS', value: 32.5 }))).toMatchObject({ figuresRight: 1, figuresFalse: 0 });
  const wrong = read({ indicatorId: 'BEDS', value: 10 }, { indicatorId: 'EPI', value: 95 });
  expect(scoreOf(wrong)).toMatchObject({ figures: 1, figuresRight: 0, figuresFalse: 2 });
});
