export const proofKinds = [
  'plan-open',
  'outline-published',
  'letters-sent',
  'reports-accepted',
  'sections-with-text',
  'draft-frozen',
  'documents-rendered',
  'document-issued',
] as const;
export type ProofKind = (typeof proofKinds)[number];

/** `document-kind`: a paper that is not there yet has no id of its own. */
export const refTypes = ['campaign', 'outline', 'unit', 'section', 'draft', 'document', 'document-kind'] as const;

/** Something to open: what the proof rests on, or (`missing`) what it still lacks. */
export type ProofRef = Readonly<{ type: (typeof refTypes)[number]; id: string; name: string; missing: boolean }>;

/** One countable reason of a task's state. */
export type Proof = Readonly<{
  kind: ProofKind;
  what: Readonly<{ vi: string; en: string }>;
  count: number;
  of: number;
  refs: readonly ProofRef[];
}>;

/** A list of all that lack something is the business of the board, not of a proof. */
const refsAtMost = 50;

export function proof(
  kind: ProofKind,
  vi: string,
  en: string,
  counted: Readonly<{ count: number; of: number; refs: readonly ProofRef[] }>,
): Proof {
  return { kind, what: { vi, en }, ...counted, refs: counted.refs.slice(0, refsAtMost) };
}
