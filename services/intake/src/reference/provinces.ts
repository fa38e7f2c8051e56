import type { Unit } from '@common/contracts/unit';
import before from '../../data/reference/provinces-2022.json' with { type: 'json' };
import after from '../../data/reference/provinces-2025.json' with { type: 'json' };
import { sampleMailbox } from './sample-contact';

type Province = Readonly<{
  id: string;
  code: string;
  name: string;
  fullName: string;
  aliases: string[];
  partyCommittee: string;
  peoplesCommittee: string;
  validFrom: string;
  validTo: string | null;
}>;

/** A province goes on under its id where only the others merged around it. */
const unchanged = new Set(
  after.provinces
    .filter(
      ({ merged, code, name }) => !merged && before.provinces.some((old) => old.code === code && old.name === name),
    )
    .map(({ code }) => code),
);

/** The id of a province of 2025: codes were used again for other territories, so new ones carry the year. */
export function provinceId2025(code: string): string {
  return unchanged.has(code) ? `province-${code}` : `province-${code}-2025`;
}

/** The provinces of 2022, each with its Party committee and its People's Committee. */
export function provinces2022(): Unit[] {
  return before.provinces.flatMap((province) =>
    threeUnits({
      ...province,
      id: `province-${province.code}`,
      validFrom: before.validFrom,
      validTo: unchanged.has(province.code) ? null : before.validTo,
    }),
  );
}

/** What the merger of 1 July 2025 brought: the merged provinces, and Huế under its new status. */
export function provinces2025(): Unit[] {
  return after.provinces
    .filter(({ code }) => !unchanged.has(code))
    .flatMap((province) =>
      threeUnits({
        ...province,
        id: provinceId2025(province.code),
        aliases: [],
        validFrom: after.validFrom,
        validTo: null,
      }),
    );
}

function threeUnits(province: Province): Unit[] {
  const { id, code, name, fullName, partyCommittee, peoplesCommittee, aliases, validFrom, validTo } = province;
  const order = 5_000 + Number(code) * 10;
  const common = { code, shortName: name, aliases, validFrom, validTo };
  const host = id.endsWith('-2025') ? `${name}.2025` : name;
  return [
    { ...common, id, kind: 'province', capacity: 'state', name: fullName, parentId: null, order, contacts: [] },
    {
      ...common,
      id: `${id}-party`,
      kind: 'province-party-committee',
      capacity: 'party',
      name: partyCommittee,
      parentId: id,
      order: order + 1,
      contacts: [sampleMailbox(partyCommittee, 'vptu', host)],
    },
    {
      ...common,
      id: `${id}-committee`,
      kind: 'province-peoples-committee',
      capacity: 'state',
      name: peoplesCommittee,
      parentId: id,
      order: order + 2,
      contacts: [sampleMailbox(peoplesCommittee, 'vpub', host)],
    },
  ];
}
