import type { Unit } from '@common/contracts/unit';

export function aUnit(wishes: Partial<Unit> = {}): Unit {
  return {
    id: 'province-30-party',
    code: '30',
    kind: 'province-party-committee',
    capacity: 'party',
    name: 'Tỉnh ủy Hải Dương',
    shortName: 'Hải Dương',
    aliases: [],
    parentId: null,
    order: 30,
    validFrom: '2008-08-01',
    validTo: null,
    contacts: [],
    ...wishes,
  };
}
