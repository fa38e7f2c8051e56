import { useSyncExternalStore } from 'react';
import { tellSessionEnded } from './session-ended';

type Seen = Readonly<{ signedIn: boolean; id: string | null; name: string | null }>;
/** Somebody else who signed in in this browser; `name` null where only the front door's refusal told of them. */
export type Other = Readonly<{ name: string | null }>;

let here: string | null = null;
let other: Other | null = null;
const listeners = new Set<() => void>();

/** For whom this page was opened; null where nobody was signed in yet. It never goes on as somebody else. */
export const personHere = (): string | null => here;
export const isAnotherHere = (): boolean => other !== null;

/** Whether the page goes on with this session: not with another person's, nor with none after one. */
export function goesOn({ signedIn, id, name }: Seen): boolean {
  if (!signedIn) {
    if (here !== null) tellSessionEnded();
    return here === null;
  }
  here ??= id;
  if (here !== id) tellAnother({ name });
  return here === id;
}

export function tellAnother(person: Other): void {
  if (other?.name) return;
  other = person;
  listeners.forEach((listener) => listener());
}

export function useAnotherHere(): Other | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => other,
  );
}
