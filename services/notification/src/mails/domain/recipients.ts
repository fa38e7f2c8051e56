import type { Contact } from '@common/contracts/unit';
import type { Audience } from './mail-policy';

export type Addressee = Readonly<{ id: string; name: string; parentId: string | null; contacts: readonly Contact[] }>;

export type Recipients = Readonly<{
  to: readonly Contact[];
  /** The unit whose contacts these are: the one spoken to, or the next above it that has any. */
  viaUnitId: string | null;
  /** What a person should mend, for the mail log. */
  note: string | null;
}>;

export type Directory = Readonly<{
  unit(id: string): Addressee | undefined;
  /** False for an address that bounced or that this installation must not write to. */
  usable(address: string): boolean;
}>;

/** Roles in their order for each audience; `head` joins a unit's mails from the first level of escalation on. */
export const rolesOf: Readonly<Record<Audience, readonly Contact['role'][]>> = {
  unit: ['mailbox', 'clerk'],
  'drafting-team': ['focal-point', 'clerk'],
  superior: ['mailbox'],
};

/** Who gets a mail to a unit: its contacts of these roles, else any of its contacts, else the next level up. */
export function resolveRecipients(
  unitId: string,
  roles: readonly Contact['role'][],
  ownerUnitId: string,
  directory: Directory,
): Recipients {
  const named = (id: string) => directory.unit(id)?.name ?? id;
  const asked = new Set<string>();
  for (let id: string | null = unitId; id !== null && !asked.has(id);) {
    asked.add(id);
    const unit = directory.unit(id);
    const usable = distinct((unit?.contacts ?? []).filter(({ email }) => directory.usable(email)));
    const wanted = roles.flatMap((role) => usable.filter((contact) => contact.role === role));
    const to = wanted.length > 0 ? wanted : usable.slice(0, 1);
    if (to.length > 0) return { to, viaUnitId: id, note: noteFor(named(unitId), named(id), wanted.length > 0) };
    id = unit?.parentId ?? (asked.has(ownerUnitId) ? null : ownerUnitId);
  }
  return { to: [], viaUnitId: null, note: noneFor(named(unitId)) };
}

function noneFor(unit: string): string {
  return `Không có địa chỉ nào để gửi cho ${unit} và cấp trên. Hãy bổ sung địa chỉ của đơn vị trong danh mục đơn vị.`;
}

function noteFor(unit: string, via: string, asWanted: boolean): string | null {
  if (unit !== via) return `${unit} chưa có địa chỉ dùng được; thư gửi lên ${via}.`;
  return asWanted ? null : `${unit} chưa khai hộp thư và đầu mối; thư gửi tới địa chỉ khác của đơn vị.`;
}

function distinct(contacts: readonly Contact[]): Contact[] {
  return [...new Map(contacts.map((contact) => [contact.email.trim().toLowerCase(), contact])).values()];
}

/** Whom a reader of a mail may ask: the focal point, else another person, else the mailbox. Null where there is none. */
export function contactNamed(contacts: readonly Contact[]): string | null {
  const roles: readonly Contact['role'][] = ['focal-point', 'clerk', 'mailbox'];
  const [one] = roles.flatMap((role) => contacts.filter((contact) => contact.role === role));
  return one ? `${one.name}, ${one.email}` : null;
}
