import type { Block } from '@common/contracts/document-ast';
import type { Contribution, UnitNames } from './contribution';

export const someUnits: UnitNames = new Map(
  [
    ['province-01-party', 'Thành ủy Hà Nội', 'Hà Nội'],
    ['province-02-party', 'Tỉnh ủy Hà Giang', 'Hà Giang'],
    ['province-14-party', 'Tỉnh ủy Sơn La', 'Sơn La'],
    ['province-30-party', 'Tỉnh ủy Hải Dương', 'Hải Dương'],
    ['central-BTC', 'Bộ Tài chính', 'Bộ Tài chính'],
  ].map(([id, name, shortName]) => [id!, { name: name!, shortName: shortName! }]),
);

const rankOf = new Map([...someUnits.keys()].map((id, index) => [id, index]));

/** One unit's accepted report of one section. */
export function reportOf(unitId: string, blocks: readonly (string | Block)[]): Contribution[] {
  return blocks.map((given, position) => {
    const block = typeof given === 'string' ? paragraph(given, position) : given;
    return {
      source: { unitId, capacity: 'party', reportId: `report-of-${unitId}`, revision: 1, blockId: block.id },
      rank: rankOf.get(unitId) ?? 99,
      position,
      kind: block.type,
      block,
      notes: [],
    };
  });
}

export function paragraph(text: string, number = 0): Block {
  return { type: 'paragraph', id: `b${number}`, runs: [{ text }] };
}

export function item(text: string, id: string, level = 1): Block {
  return { type: 'item', id, level, marker: '-', runs: [{ text }] };
}

export function heading(text: string, id: string, level = 4): Block {
  return { type: 'heading', id, level, label: 'a)', runs: [{ text }] };
}
