import { Unit } from './unit';
import { defineEvent } from './integration-event';

/** A unit was made or changed; carries its full state. */
export const unitChanged = defineEvent({
  type: 'intake.unit.changed.v1',
  aggregate: 'unit',
  schema: Unit,
  example: {
    id: 'province-30-party',
    code: '30',
    kind: 'province-party-committee',
    capacity: 'party',
    name: 'Tỉnh ủy Hải Dương',
    shortName: 'Hải Dương',
    aliases: [],
    parentId: null,
    order: 30,
    validFrom: '1997-01-01',
    validTo: '2025-06-30',
    contacts: [{ name: 'Văn phòng Tỉnh ủy', email: 'vptu@haiduong.example.vn', role: 'mailbox' }],
  },
});
