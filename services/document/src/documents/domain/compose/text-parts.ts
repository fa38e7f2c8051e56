import type { Note } from '@common/contracts/document-ast';
import type { PlacedBlock } from '../official-document';

/** What a kind's composer gives: the rest (header, signature, numbers) is the same for all kinds. */
export type TextParts = Readonly<{
  /** "về việc …" or "sơ kết …": the trích yếu without a capital. */
  abstract: string;
  contents: boolean;
  body: readonly PlacedBlock[];
  annexes: readonly Readonly<{ title: string; blocks: readonly PlacedBlock[] }>[];
  notes: readonly Note[];
}>;
