import type { Seeded } from '../plausible/seeded';
import { isProvince, type ReportingUnit } from '../plausible/reporting-unit';
import type { ContentHabits } from '../plausible/write-paper';

/** How one sender's Word file is made: each habit was seen in real papers, its share here about as often. */
export type FormProfile = ContentHabits &
  Readonly<{
    /** `styles`: number in the style; `auto`: bold with Word's numbering; `typed`; `mixed`: typed and automatic siblings. */
    headings: 'styles' | 'auto' | 'typed' | 'mixed';
    /** "Phần thứ nhất" on one line, its title on the next. */
    parts: boolean;
    /** I. 1. 1.1. a) · 1. 1.1. 1.1.1. a) · I. I.1. I.1.1. a) · A. I. 1. a) */
    scheme: 'roman' | 'arabic' | 'compound' | 'letters';
    romanEnd: '.' | '-' | '/';
    decimalEnd: '.' | ')' | '/';
    dottedEnd: '.' | '';
    letterEnd: ')' | '.';
    /** "2.1.Công tác…": no space after the number. */
    tightNumbers: boolean;
    deepLook: 'bold' | 'italic' | 'plain';
    /** No heading looks like one: number and title in plain letters. */
    plainHeadings: boolean;
    /** What some write after a title that stands on its own line. */
    titleEnd: '' | ':' | '.';
    /** Empty paragraphs between others. */
    blankLines: boolean;
    /** Sentences counted "1.", "2." under one heading: items, no headings. */
    numberedSentences: boolean;
    /** Whole body paragraphs in bold or italic, and paragraphs that begin with a figure. */
    headingLookalikes: boolean;
    runIn: boolean;
    capitals: 'typed' | 'style' | 'none';
    bullets: 'hyphen' | 'dash' | 'star' | 'list-dash' | 'list-symbol' | 'list-dot';
    lyingStyles: 'none' | 'recipients' | 'bullets' | 'outline' | 'cells';
    brokenSequence: boolean;
    scatteredBold: boolean;
    splitRuns: boolean;
    tabs: boolean;
    controls: boolean;
    tracked: boolean;
    mergedCells: boolean;
    textBoxes: boolean;
    tickBoxes: boolean;
    formula: boolean;
    picture: boolean;
    landscape: boolean;
    /** In 240ths of a single line. */
    lineHeight: number;
    softBreaks: boolean;
    invisible: boolean;
    unicode: 'composed' | 'decomposed' | 'half' | 'partly';
    oldTone: 'none' | 'some' | 'all';
  }>;

/** The profile of a unit: most files are moderately messy, a few of everything occur. */
export function formProfile(unit: ReportingUnit, random: Seeded): FormProfile {
  const chance = (share: number) => random.chance(share);
  const headings = random.weighted([
    ['typed', 68],
    ['styles', 14],
    ['auto', 12],
    ['mixed', 6],
  ] as const);
  const typed = headings === 'typed';
  const typing = typed || headings === 'mixed';
  return {
    headings,
    parts: typed && chance(0.09),
    scheme: typed
      ? random.weighted([
          ['roman', 80] as const,
          ['arabic', 10] as const,
          ['compound', 6] as const,
          ['letters', 4] as const,
        ])
      : 'roman',
    plainHeadings: typed && chance(0.05),
    titleEnd: typed ? random.weighted([['', 85] as const, [':', 9] as const, ['.', 6] as const]) : '',
    blankLines: chance(0.25),
    numberedSentences: chance(0.25),
    headingLookalikes: chance(0.2),
    romanEnd: random.weighted(
      unit.capacity === 'party'
        ? [['.', 6] as const, ['-', 4] as const]
        : [
            ['.', 9],
            ['/', 1],
          ],
    ),
    decimalEnd: random.weighted([['.', 88] as const, [')', 4] as const, ['/', 8] as const]),
    dottedEnd: random.weighted([['.', 7] as const, ['', 3] as const]),
    letterEnd: random.weighted([[')', 9] as const, ['.', 1] as const]),
    tightNumbers: typed && chance(0.04),
    deepLook: random.weighted([['bold', 70] as const, ['italic', 20] as const, ['plain', 10] as const]),
    runIn: typed && chance(0.16),
    capitals: random.weighted([['typed', 6] as const, ['style', 2] as const, ['none', 2] as const]),
    bullets: random.weighted([
      ['hyphen', 60] as const,
      ['dash', 12] as const,
      ['star', 4] as const,
      ['list-dash', 10] as const,
      ['list-symbol', 8] as const,
      ['list-dot', 6] as const,
    ]),
    lyingStyles: random.weighted([
      ['none', 72] as const,
      ['recipients', 8] as const,
      ['bullets', 7] as const,
      ['outline', 6] as const,
      ['cells', 7] as const,
    ]),
    brokenSequence: typed && chance(0.14),
    scatteredBold: chance(0.15),
    splitRuns: chance(0.35),
    tabs: typing && chance(0.1),
    controls: chance(0.06),
    tracked: chance(0.06),
    mergedCells: chance(0.25),
    textBoxes: chance(0.16),
    tickBoxes: chance(0.06),
    formula: chance(0.05),
    picture: chance(0.08),
    landscape: chance(0.06),
    lineHeight: random.weighted([[240, 60] as const, [288, 25] as const, [360, 15] as const]),
    softBreaks: chance(0.1),
    invisible: chance(0.25),
    unicode: random.weighted([
      ['composed', 66] as const,
      ['partly', 14] as const,
      ['half', 12] as const,
      ['decomposed', 8] as const,
    ]),
    oldTone: random.weighted([['none', 55] as const, ['some', 30] as const, ['all', 15] as const]),
    ...contentHabits(unit, random),
  };
}

function contentHabits(unit: ReportingUnit, random: Seeded): ContentHabits {
  return {
    titles: random.weighted([['exact', 40] as const, ['shortened', 35] as const, ['careless', 25] as const]),
    order: random.weighted([['outline', 75] as const, ['resolution', 25] as const]),
    extraSections: random.chance(isProvince(unit) ? 0.3 : 0.15),
    annex: random.weighted([['none', 70] as const, ['table', 18] as const, ['outline', 12] as const]),
    footnoteShare: random.chance(0.16) ? random.between(0.04, 0.22) : 0,
    decimalPoint: random.chance(0.12),
  };
}
