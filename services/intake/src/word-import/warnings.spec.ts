import type { DocxContent } from './docx/model';
import { warningsOf } from './warnings';

const nothing: DocxContent = {
  ...{ blocks: [], notes: [], headerLines: [], legacyFonts: [] },
  ...{ commentCount: 0, imageCount: 0, formulaCount: 0, deletedCount: 0 },
};
const mapped = { headings: [], blocks: [], unclearFigures: 0 };
const english = (content: Partial<DocxContent>) =>
  warningsOf({ ...nothing, ...content }, mapped)
    .filter(({ code }) => code !== 'nothing-recognised')
    .map(({ says }) => says.en.split(/[;.]/)[0]);

it('what was not kept is told in the number that it has', () => {
  expect(english({ imageCount: 1, commentCount: 1, deletedCount: 1 })).toEqual([
    '1 picture was not taken over',
    '1 comment in the margin was not taken over',
    '1 tracked deletion was left out and insertions kept',
  ]);
  expect(english({ imageCount: 2, formulaCount: 3 })).toEqual([
    '2 pictures were not taken over',
    '3 formulas were written out on one line',
  ]);
});

it('a page header that says "DRAFT" is counted as a header', () => {
  expect(english({ headerLines: ['DỰ THẢO', 'Dự thảo lần 2', 'Báo cáo'] })).toEqual(['2 page headers say "DRAFT"']);
});

it('nothing is told where nothing was left out', () => {
  expect(english({})).toEqual([]);
});
