import type { Unit } from '@common/contracts/unit';
import ministryUnits from '../../data/reference/ministry-units-2022.json' with { type: 'json' };
import { centralBodies } from './central-bodies';
import { provinces2022, provinces2025 } from './provinces';
import { sampleMailbox } from './sample-contact';

/** The ministry's own units of 2022, below the ministry. */
function unitsOfTheMinistry(): Unit[] {
  return ministryUnits.units.map(({ code, name, capacity }, index) => ({
    id: `ministry-unit-${code}`,
    code,
    kind: 'ministry-unit' as const,
    capacity: capacity as Unit['capacity'],
    name,
    shortName: name,
    aliases: [],
    parentId: `central-${ministryUnits.owner}`,
    order: 3_000 + index,
    validFrom: ministryUnits.validFrom,
    validTo: null,
    contacts: [sampleMailbox(name, 'vanthu', `${code}.byt`)],
  }));
}

/** Every unit that ships with the system: provinces of 2022 and 2025, central bodies, the ministry's own units. */
export function referenceUnits(): Unit[] {
  return [...centralBodies(), ...unitsOfTheMinistry(), ...provinces2022(), ...provinces2025()];
}
