import type { Role } from '@common/auth/roles';
import { type Acting, actsWithin, entersFor, overseesAll, writesFor } from './acting';

function acting(unitId: string, role: Role, lineage = [unitId]): Acting {
  const user = { id: 'u', name: 'U', pairs: [{ unitId, role }] };
  return { user, pairs: [{ unitId, role, lineage }], covers: new Set([unitId]) };
}

it('a clerk writes for the own unit and for no other, neither above nor below', () => {
  const clerk = acting('province-30-party', 'clerk', ['province-30-party', 'province-30']);
  expect(writesFor(clerk, 'province-30-party')).toBe(true);
  expect(writesFor(clerk, 'province-30')).toBe(false);
  expect(writesFor(clerk, 'province-31-party')).toBe(false);
});

it('an editor of a department acts for the ministry above it', () => {
  const editor = acting('ministry-unit-KHTC', 'editor', ['ministry-unit-KHTC', 'central-BYT']);
  expect(actsWithin(editor, 'central-BYT', ['editor'])).toBe(true);
  expect(actsWithin(editor, 'central-BTC', ['editor'])).toBe(false);
  expect(overseesAll(editor, 'central-BYT')).toBe(true);
});

it('only the registry of the unit that asked enters what came on paper', () => {
  expect(entersFor(acting('central-BYT', 'registry'), 'central-BYT')).toBe(true);
  expect(entersFor(acting('central-BTC', 'registry'), 'central-BYT')).toBe(false);
  expect(entersFor(acting('central-BYT', 'clerk'), 'central-BYT')).toBe(false);
});
