import type { Language } from './language';
import { samplePeople, tokenPairs, type TokenPair } from './people';

/** Somebody who can sign in at the embedded issuer. */
export type Account = Readonly<{ id: string; name: string; email: string; pairs: TokenPair[] }>;

/** A unit that takes part, as the sign-in page names it. */
export type ParticipantUnit = Readonly<{ id: string; name: string }>;

const CLERK = 'clerk.';

/** The sample people, and by rule a clerk `clerk.<unit id>` for every participant. */
export class Accounts {
  private readonly languages = new Map<string, Language>();

  constructor(readonly participants: readonly ParticipantUnit[]) {}

  find(id: string): Account | undefined {
    const person = samplePeople.people.find(({ account }) => account === id);
    if (person) return { id, name: person.name, email: person.email, pairs: tokenPairs(person.pairs) };
    const unit = id.startsWith(CLERK) && this.participants.find((one) => one.id === id.slice(CLERK.length));
    return unit ? clerkOf(unit) : undefined;
  }

  /** Who signs in; a language chosen on the sign-in page itself waits to be told. */
  signsIn(id: string, language: Language | null): void {
    if (language) this.languages.set(id, language);
    else this.languages.delete(id);
  }

  /** What was chosen, told once: a later sign-in without the page chooses nothing. */
  takeLanguage(id: string): Language | undefined {
    const language = this.languages.get(id);
    this.languages.delete(id);
    return language;
  }

  /** What a machine's own token says, by its client id. */
  machine(client: string): { name: string; pairs: TokenPair[] } | undefined {
    const machine = samplePeople.machines.find((one) => one.client === client);
    return machine && { name: machine.name, pairs: tokenPairs(machine.pairs) };
  }
}

function clerkOf({ id, name }: ParticipantUnit): Account {
  return {
    id: `${CLERK}${id}`,
    name: `Chuyên viên ${name}`,
    email: `${encodeURIComponent(id).replaceAll('%', '').toLowerCase()}@example.vn`,
    pairs: [{ unit: id, role: 'clerk' }],
  };
}
