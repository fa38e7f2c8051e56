import type { Unit } from '@common/contracts/unit';
import { addDays } from '@common/time/plain-date';
import data from '../../data/reference/central-bodies-2022.json' with { type: 'json' };
import changes from '../../data/reference/central-successions.json' with { type: 'json' };
import { sampleMailbox } from './sample-contact';

type Body = { code: string; kind: string; capacity: string; name: string; aliases: string[]; validFrom?: string };

/** Central bodies in the order of protocol, and those that followed them in 2025. */
export function centralBodies(): Unit[] {
  return [...data.bodies, ...changes.bodies].map((body, index) => unitOf(body, index));
}

function unitOf({ code, kind, capacity, name, aliases, validFrom = data.validFrom }: Body, index: number): Unit {
  const followed = changes.successions.find(({ from }) => from === code);
  return {
    id: `central-${code}`,
    code,
    kind: kind as Unit['kind'],
    capacity: capacity as Unit['capacity'],
    name,
    shortName: name,
    aliases,
    parentId: null,
    order: 1_000 + index,
    validFrom,
    validTo: followed ? addDays(followed.on, -1) : null,
    contacts: [sampleMailbox(name, 'vanthu', code)],
  };
}
