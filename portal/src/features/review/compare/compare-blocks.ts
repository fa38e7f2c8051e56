import { blockText } from '@common/contracts/block-text';
import type { Block, Note } from '@common/contracts/document-ast';
import { diffArrays } from 'diff';
import { compareWords, likeness, type Piece } from './compare-words';

export type BlockChange =
  | Readonly<{ kind: 'same' | 'added' | 'removed'; block: Block }>
  | Readonly<{ kind: 'changed'; block: Block; was: Block; pieces: readonly Piece[] }>;

type Text = Readonly<{ blocks: readonly Block[]; notes?: readonly Note[] }>;

/** Below this two blocks are two texts, not one that was mended. */
const stillTheSameBlock = 0.35;

/** The blocks of the new text in order, with those that are gone where they stood; footnotes follow the text. */
export function compareBlocks(before: Text | null, after: Text | null): BlockChange[] {
  const parts = diffArrays(withNotes(before), withNotes(after), { comparator: (a, b) => keyOf(a) === keyOf(b) });
  const changes: BlockChange[] = [];
  let gone: Block[] = [];
  for (const { removed, added, value } of parts) {
    if (removed) {
      gone = [...gone, ...value];
    } else {
      changes.push(...(added ? pairUp(gone, value) : [...all('removed', gone), ...all('same', value)]));
      gone = [];
    }
  }
  return [...changes, ...all('removed', gone)];
}

/** Neighbouring blocks in which nothing changed as one stretch of text, each change by itself. */
export function stretchesOf(changes: readonly BlockChange[]): (Block[] | BlockChange)[] {
  const stretches: (Block[] | BlockChange)[] = [];
  for (const change of changes) {
    const last = stretches.at(-1);
    if (change.kind !== 'same') stretches.push(change);
    else if (Array.isArray(last)) last.push(change.block);
    else stretches.push([change.block]);
  }
  return stretches;
}

export function isChanged(before: Text | null, after: Text | null): boolean {
  return compareBlocks(before, after).some(({ kind }) => kind !== 'same');
}

/** A block as one reads it: with its number or bullet. */
export function shownText(block: Block): string {
  const sign = block.type === 'heading' || block.type === 'annex' ? block.label : '';
  const marker = block.type === 'item' ? block.marker : sign;
  return marker ? `${marker} ${blockText(block)}` : blockText(block);
}

const all = (kind: 'same' | 'added' | 'removed', blocks: readonly Block[]): BlockChange[] =>
  blocks.map((block) => ({ kind, block }));

const keyOf = (block: Block) => `${block.type} ${shownText(block)}`;

function withNotes(text: Text | null): Block[] {
  if (!text) return [];
  return [...text.blocks, ...(text.notes ?? []).map(({ id, runs }): Block => ({ type: 'paragraph', id, runs }))];
}

/** Each new block with the first of the gone ones that it is like; what stands between is gone for good. */
function pairUp(gone: readonly Block[], added: readonly Block[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let next = 0;
  for (const block of added) {
    const found = gone.findIndex((old, place) => place >= next && isMended(old, block));
    if (found === -1) {
      changes.push({ kind: 'added', block });
      continue;
    }
    const pieces = compareWords(shownText(gone[found]!), shownText(block));
    changes.push(...all('removed', gone.slice(next, found)), { kind: 'changed', block, was: gone[found]!, pieces });
    next = found + 1;
  }
  return [...changes, ...all('removed', gone.slice(next))];
}

function isMended(old: Block, block: Block): boolean {
  return old.type === block.type && likeness(shownText(old), shownText(block)) >= stillTheSameBlock;
}
