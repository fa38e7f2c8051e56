import type { Block, Note } from '@common/contracts/document-ast';
import type { Contribution } from './contribution';
import type { TextNode } from './section-tree';

/** One block of the merged text, the contributions it rests on, and what stands below it. */
export type MergedText = Readonly<{
  block: Block;
  notes: readonly Note[];
  from: readonly Contribution[];
  below: readonly TextNode[];
}>;

/** Texts on one matter, printed one after the other; `units` of them say the most widely shared one. */
export type MergedPassage = Readonly<{ units: number; texts: readonly MergedText[] }>;
