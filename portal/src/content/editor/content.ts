import type { Block, Note } from '@common/contracts/document-ast';

/** What a section says. */
export type Content = Readonly<{ blocks: readonly Block[]; notes: readonly Note[] }>;

export const emptyContent: Content = { blocks: [], notes: [] };

export function sameText(a: Content, b: Content): boolean {
  return inOrder(a.blocks) === inOrder(b.blocks) && inOrder(a.notes) === inOrder(b.notes);
}

/** The server may name the fields in another order. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** How both ways of writing are built in: they keep the text themselves and say when it changed. */
export type WritingProps = Readonly<{
  initial: Content;
  label: string;
  /** Called at every change, with how to read the text as it is then. */
  onChange: (read: () => Content) => void;
}>;
