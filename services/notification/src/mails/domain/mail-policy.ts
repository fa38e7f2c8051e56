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
 * What to do where the relay's answer was lost and ten minutes brought no news: these are sent once more, because to miss
 * one is worse than to get it twice. All others stay `unknown` for a person to see.
 */
export function isRepeatedWhenUnknown(kind: MailKind, stage: string | null): boolean {
  return kind === 'digest' || kind === 'return' || (stage !== null && worthRepeating.includes(stage));
}

/** How long an unanswered submission waits for news before the policy above is applied. */
export const unknownGraceMs = 10 * 60_000;
