import { Unit } from '@common/contracts/unit';
import { successorsOn } from '../units/domain/succession';
import { sampleCampaign } from './sample-campaign';
import { referenceSuccessions } from './reference-successions';
import { referenceUnits } from './reference-units';

const units = referenceUnits();
const successions = referenceSuccessions();
const validOn = (day: string) => units.filter((u) => u.validFrom <= day && (u.validTo === null || u.validTo >= day));
const ofKind = (kind: Unit['kind'], day: string) => validOn(day).filter((unit) => unit.kind === kind);

it('every unit follows the contract, stands once and below a parent that is there', () => {
  const ids = new Set(units.map(({ id }) => id));
  expect(ids.size).toBe(units.length);
  units.forEach((unit) => {
    expect(Unit.parse(unit)).toEqual(unit);
    if (unit.parentId !== null) expect(ids).toContain(unit.parentId);
  });
});

it('63 provinces answered in 2022 and 34 do since 1 July 2025, each with two committees', () => {
  for (const [day, count] of [
    ['2022-06-09', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
  ] as const) {
    for (const kind of ['province', 'province-party-committee', 'province-peoples-committee'] as const)
      expect(ofKind(kind, day)).toHaveLength(count);
  }
});

it('every unit of 2022 that ended has a successor who was there the next day', () => {
  units
    .filter(({ validTo }) => validTo !== null)
    .forEach(({ id, validTo }) => {
      const successors = successorsOn(id, successions, '2026-01-01');
      expect(successors).not.toContain(id);
      successors.forEach((successor) => expect(units.find((unit) => unit.id === successor)!.validTo).toBeNull());
      expect(validTo).toMatch(/^2025-/);
    });
});

it('Hải Dương became part of Hải Phòng, although Hải Phòng keeps its code', () => {
  expect(successorsOn('province-30-party', successions, '2025-07-01')).toEqual(['province-31-2025-party']);
});

it('names carry no remark and mailboxes do not exist', () => {
  units.forEach(({ name, contacts }) => {
    expect(name).not.toMatch(/[()]/);
    contacts.forEach((contact) => expect(contact.email).toMatch(/^[a-z]+@[a-z0-9.]+\.example\.vn$/));
  });
  const mailboxes = units.flatMap(({ contacts }) => contacts.map(({ email }) => email));
  expect(new Set(mailboxes).size).toBe(mailboxes.length);
});

it('the campaign asks every Party committee of a province, every central body but the ministry, and its own units', () => {
  const { participants, tasks, legalBasis } = sampleCampaign(units);
  const count = (group: string) => participants.filter((participant) => participant.group === group).length;
  const central = validOn('2022-06-09').filter(({ id }) => id.startsWith('central-')).length;
  expect(count('province')).toBe(ofKind('province-party-committee', '2022-06-09').length);
  expect(count('central-body')).toBe(central - 1);
  expect(count('ministry-unit')).toBe(ofKind('ministry-unit', '2022-06-09').length);
  expect([tasks.length, legalBasis.length]).toEqual([12, 6]);
});
