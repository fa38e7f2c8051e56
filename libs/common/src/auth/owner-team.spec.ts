import { mayActForTeam, mayReadOfTeam, ownersRead, ownerTeam } from './owner-team';
import type { Role } from './roles';

const tree = new Map([
  ['central-BYT', { parentId: null }],
  ['ministry-unit-KHTC', { parentId: 'central-BYT' }],
  ['province-30-party', { parentId: 'province-30' }],
  ['lost', { parentId: 'lost' }],
]);
const team = ownerTeam('central-BYT', tree);
const somebody = (unitId: string, role: Role) => ({ pairs: [{ unitId, role }] });

it('is the owner with its units, and no unit that belongs to nobody or to another', () => {
  expect(team).toEqual(['central-BYT', 'ministry-unit-KHTC']);
  expect(ownerTeam('not-copied-yet', tree)).toEqual(['not-copied-yet']);
});

it('lets its editors act', () => {
  expect(mayActForTeam(somebody('central-BYT', 'editor'), team)).toBe(true);
  expect(mayActForTeam(somebody('ministry-unit-KHTC', 'editor'), team)).toBe(true);
});

it('lets nobody else act, and nobody when in doubt', () => {
  expect(mayActForTeam(somebody('central-BYT', 'viewer'), team)).toBe(false);
  expect(mayActForTeam(somebody('central-BYT', 'admin'), team)).toBe(false);
  expect(mayActForTeam(somebody('province-30-party', 'editor'), team)).toBe(false);
  expect(mayActForTeam(somebody('unknown', 'editor'), team)).toBe(false);
  expect(mayActForTeam(somebody('lost', 'editor'), team)).toBe(false);
});

it('lets its editors and viewers read, and administrators everywhere', () => {
  expect(mayReadOfTeam(somebody('ministry-unit-KHTC', 'viewer'), team)).toBe(true);
  expect(mayReadOfTeam(somebody('central-BYT', 'editor'), team)).toBe(true);
  expect(mayReadOfTeam(somebody('province-30-party', 'admin'), team)).toBe(true);
});

it('lets neither clerks of its units read nor viewers of others', () => {
  expect(mayReadOfTeam(somebody('ministry-unit-KHTC', 'clerk'), team)).toBe(false);
  expect(mayReadOfTeam(somebody('province-30-party', 'viewer'), team)).toBe(false);
});

it('finds the owners above a person, all of them for an administrator', () => {
  expect(ownersRead(somebody('ministry-unit-KHTC', 'viewer'), tree)).toEqual(['ministry-unit-KHTC', 'central-BYT']);
  expect(ownersRead(somebody('central-BYT', 'clerk'), tree)).toEqual([]);
  expect(ownersRead(somebody('lost', 'editor'), tree)).toEqual(['lost']);
  expect(ownersRead(somebody('central-BYT', 'admin'), tree)).toBeNull();
});
