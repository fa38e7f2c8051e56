import { blockLine } from '@common/contracts/block-text';
import type { Block } from '@common/contracts/document-ast';
import { foldWords } from '@common/vietnamese/fold';

/** With fewer words than these two parts may be alike by chance ("Kính gửi", "Trân trọng"). */
const fewestWords = 4;

/** Tells whether a part is one of these: by its name, or by its words where they are enough to know it by. */
export function isOneOf(parts: readonly Block[]): (part: Block) => boolean {
  const ids = new Set(parts.map(({ id }) => id));
  const words = new Set(parts.map(tellingWords));
  words.delete(null);
  return (part) => ids.has(part.id) || words.has(tellingWords(part));
}

function tellingWords(part: Block): string | null {
  const words = foldWords(blockLine(part));
  return words.split(' ').length < fewestWords ? null : words;
}
