import type { Unit } from '@common/contracts/unit';
import { foldWords } from '@common/vietnamese/fold';

export type NamedUnit = Pick<Unit, 'id' | 'kind' | 'name' | 'shortName' | 'aliases' | 'parentId'>;

/**
 * The participant that the head of a paper names in the place of its sender; null where it names the sender, a body
 * above the sender, or nobody who takes part. `issuers` are the lines of the head, the superior body first.
 */
export function otherIssuer(
  issuers: readonly string[],
  sender: NamedUnit,
  participants: readonly NamedUnit[],
): NamedUnit | null {
  const named = issuers.map(keyOf);
  const isNamed = (unit: NamedUnit) => keysOf(unit).some((key) => named.includes(key));
  if (isNamed(sender)) return null;
  const others = participants.filter(({ id }) => id !== sender.id && id !== sender.parentId);
  for (const key of named.toReversed()) {
    const other = others.find((unit) => keysOf(unit).includes(key));
    if (other) return other;
  }
  return null;
}

const committee =
  /^(ban chap hanh dang bo|dang bo|tinh uy|thanh uy|uy ban nhan dan|ubnd|hdnd|hoi dong nhan dan)( tinh| thanh pho| tp)?( (?=\p{L}))/u;

/** The Party committee and the people's committee of one territory have one key, as either may have the paper written. */
function keyOf(name: string): string {
  return foldWords(name).replace(committee, 'territory ');
}

function keysOf({ kind, name, shortName, aliases }: NamedUnit): string[] {
  const own = [name, ...aliases].map(keyOf);
  return kind.startsWith('province') ? [...own, `territory ${territory(shortName)}`] : own;
}

function territory(shortName: string): string {
  return foldWords(shortName).replace(/^(tp|thanh pho|tinh) /, '');
}
