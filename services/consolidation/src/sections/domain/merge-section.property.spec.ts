import type { Block } from '@common/contracts/document-ast';
import fc from 'fast-check';
import type { Contribution } from './contribution';
import { heading, item, paragraph, reportOf, someUnits } from './contribution.builder';
import { mergeSection } from './merge-section';

const words = [
  'trạm',
  'y tế',
  'chưa',
  'bác sĩ',
  'đạt 95%',
  'đạt 12 xã',
  'thiếu',
  'nhân lực',
  'tuyến xã',
  'Sơn La',
  'tỉnh Hải Dương',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(' '));
const ending = fc.constantFrom('.', ':', '');
const block: fc.Arbitrary<(id: number) => Block> = fc.oneof(
  fc.tuple(text, ending).map(
    ([said, end]) =>
      (id: number) =>
        paragraph(said + end, id),
  ),
  fc.tuple(text, ending, fc.integer({ min: 1, max: 3 })).map(
    ([said, end, level]) =>
      (id: number) =>
        item(said + end, `b${id}`, level),
  ),
  text.map((said) => (id: number) => heading(said, `b${id}`)),
  fc.constant((id: number): Block => ({ type: 'page-break', id: `b${id}` })),
  fc.constant((id: number): Block => ({ type: 'table', id: `b${id}`, columns: 1, headerRows: 0, rows: [] })),
);
const report = fc.array(block, { maxLength: 10 });
const reports = fc.tuple(...[...someUnits.keys()].map(() => report)).map((all) =>
  [...someUnits.keys()].flatMap((unit, index) =>
    reportOf(
      unit,
      all[index]!.map((make, id) => make(id)),
    ),
  ),
);

const nameOf = ({ source }: Pick<Contribution, 'source'>) => `${source.reportId}/${source.blockId}`;

it('accounts for every accepted contribution exactly once, in the text or among the unused', () => {
  fc.assert(
    fc.property(reports, (contributions) => {
      const { blocks, unused } = mergeSection(contributions, someUnits);
      const told = [...blocks.flatMap(({ sources }) => sources), ...unused.map(({ source }) => source)];
      expect(told.map((source) => nameOf({ source })).sort()).toEqual(contributions.map(nameOf).sort());
      expect(blocks.every(({ sources }) => sources.length > 0)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('gives the same text whatever the order in which the reports came', () => {
  fc.assert(
    fc.property(
      reports.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([given, shuffled]) => {
        expect(mergeSection(shuffled, someUnits)).toEqual(mergeSection(given, someUnits));
      },
    ),
    { numRuns: 60 },
  );
});

it('gives every block of the text an id of its own', () => {
  fc.assert(
    fc.property(reports, (contributions) => {
      const ids = mergeSection(contributions, someUnits).blocks.map(({ block: { id } }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 60 },
  );
});
