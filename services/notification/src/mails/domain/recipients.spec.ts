import type { Contact } from '@common/contracts/unit';
import { aContact, aUnit, ministry } from '../../testing/a-campaign';
import { type Addressee, contactNamed, resolveRecipients } from './recipients';

const province = (contacts: Addressee['contacts']) =>
  aUnit('province-30-party', 'Tỉnh ủy Hải Dương', { contacts: [...contacts], parentId: 'central-VPTW' });
const office = aUnit('central-VPTW', 'Văn phòng Trung ương Đảng');

function resolve(unit: Addressee, refused: string[] = [], known: Addressee[] = [office, ministry]) {
  const { to, viaUnitId, note } = resolveRecipients(unit.id, ['mailbox', 'clerk'], ministry.id, {
    unit: (id) => [unit, ...known].find((one) => one.id === id),
    usable: (address) => !refused.includes(address),
  });
  return { to: to.map(({ email }) => email), viaUnitId, noted: note !== null, note };
}

const both = [
  aContact('vt@hd.example.vn', 'mailbox'),
  aContact('cb@hd.example.vn', 'clerk'),
  aContact('bt@hd.example.vn', 'head'),
];

it("writes to the unit's mailbox and clerk, and not to its head", () => {
  expect(resolve(province(both))).toMatchObject({
    to: ['vt@hd.example.vn', 'cb@hd.example.vn'],
    viaUnitId: 'province-30-party',
    noted: false,
  });
});

it('leaves out an address that bounced', () => {
  expect(resolve(province(both), ['vt@hd.example.vn']).to).toEqual(['cb@hd.example.vn']);
});

it('writes to whoever the unit has where neither mailbox nor clerk is left, and notes it', () => {
  expect(resolve(province(both), ['vt@hd.example.vn', 'cb@hd.example.vn'])).toMatchObject({
    to: ['bt@hd.example.vn'],
    noted: true,
  });
});

it('goes to the next level up where the unit has no address, and notes it', () => {
  expect(resolve(province([]))).toMatchObject({ viaUnitId: 'central-VPTW', noted: true });
});

it("goes to the campaign's owner where nobody between has one", () => {
  expect(resolve(province([]), [], [ministry])).toMatchObject({ viaUnitId: 'central-BYT', noted: true });
});

it('finds nobody where nobody has an address, even where units stand above each other in a circle', () => {
  const circle = { ...office, contacts: [], parentId: 'province-30-party' };
  expect(resolve(province([]), [], [circle])).toMatchObject({ to: [], viaUnitId: null, noted: true });
});

it('names units in its notes as people do, not by code', () => {
  const notes = [resolve(province([])), resolve(province(both), ['vt@hd.example.vn', 'cb@hd.example.vn'])];
  expect(notes.map(({ note }) => note)).toEqual([
    'Tỉnh ủy Hải Dương chưa có địa chỉ dùng được; thư gửi lên Văn phòng Trung ương Đảng.',
    'Tỉnh ủy Hải Dương chưa khai hộp thư và đầu mối; thư gửi tới địa chỉ khác của đơn vị.',
  ]);
  expect(resolve(province([]), [], []).note).toBe(
    'Không có địa chỉ nào để gửi cho Tỉnh ủy Hải Dương và cấp trên. Hãy bổ sung địa chỉ của đơn vị trong danh mục đơn vị.',
  );
});

it('writes to one address once, however often it is listed', () => {
  expect(
    resolve(province([aContact('vt@hd.example.vn', 'mailbox'), aContact('VT@hd.example.vn', 'clerk')])).to,
  ).toHaveLength(1);
});

it('names as contact the focal point, else a clerk, else the mailbox, and nobody where there is none', () => {
  const contact = (role: Contact['role']): Contact => ({ name: role, email: `${role}@byt.example.vn`, role });
  expect(contactNamed([contact('mailbox'), contact('clerk'), contact('focal-point')])).toBe(
    'focal-point, focal-point@byt.example.vn',
  );
  expect(contactNamed([contact('mailbox'), contact('clerk')])).toBe('clerk, clerk@byt.example.vn');
  expect(contactNamed([contact('head'), contact('mailbox')])).toBe('mailbox, mailbox@byt.example.vn');
  expect(contactNamed([contact('head')])).toBeNull();
});
