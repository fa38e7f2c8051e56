import type { MailKind } from './mail';

export type Audience = 'unit' | 'drafting-team' | 'superior';

/** Whom a kind of mail speaks to. */
export const audiences: Readonly<Record<MailKind, Audience>> = {
  request: 'unit',
  receipt: 'unit',
  return: 'unit',
  acceptance: 'unit',
  recall: 'unit',
  'new-deadline': 'unit',
  document: 'drafting-team',
  reminder: 'unit',
  digest: 'superior',
};

const worthRepeating: readonly string[] = ['T-1', 'DUE'];

/**
 * What to do where the relay's answer was lost and the grace brought no news: sent once more under the same Message-ID,
 * because to miss it is worse than to get it twice. A reminder that a later stage repeats anyway stays `unknown`.
 */
export function isRepeatedWhenUnknown(kind: MailKind, stage: string | null): boolean {
  return kind !== 'reminder' || (stage !== null && worthRepeating.includes(stage));
}
