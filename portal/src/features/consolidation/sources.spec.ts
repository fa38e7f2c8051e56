import type { TextWithSources } from './consolidation.api';
import { sourcesByBlock, unitCount, unusedOf } from './sources';

const said = (unitId: string, contributions: { blockId: string; blocks: number[]; why?: 'closing' }[]) => ({
  unitId,
  unitName: unitId,
  capacity: 'party' as const,
  reportId: `report-${unitId}`,
  revision: 1,
  supersededBy: null,
  contributions: contributions.map(({ why = null, ...rest }) => ({
    kind: 'paragraph',
    text: rest.blockId,
    why,
    ...rest,
  })),
});

const paragraph = (id: string) => ({ block: { type: 'paragraph' as const, id, runs: [{ text: id }] }, sources: [] });

const section = {
  blocks: [paragraph('p1'), paragraph('p2')],
  notes: [],
  byUnit: [
    said('hanoi', [
      { blockId: 'b1', blocks: [0] },
      { blockId: 'b2', blocks: [0, 1] },
    ]),
    said('hue', [
      { blockId: 'b1', blocks: [1] },
      { blockId: 'b9', blocks: [], why: 'closing' },
    ]),
  ],
} as unknown as TextWithSources;

const names = (sources: readonly { said: { unitId: string }; contribution: { blockId: string } }[]) =>
  sources.map((one) => `${one.said.unitId} ${one.contribution.blockId}`);

it('each block knows every statement that it rests on', () => {
  const found = sourcesByBlock(section);
  expect(names(found.get('p1')!)).toEqual(['hanoi b1', 'hanoi b2']);
  expect(names(found.get('p2')!)).toEqual(['hanoi b2', 'hue b1']);
});

it('a unit that said the same twice counts once', () => {
  expect(unitCount(sourcesByBlock(section).get('p1')!)).toBe(1);
  expect(unitCount(sourcesByBlock(section).get('p2')!)).toBe(2);
});

it('what nothing rests on is listed', () => {
  expect(names(unusedOf(section))).toEqual(['hue b9']);
});
