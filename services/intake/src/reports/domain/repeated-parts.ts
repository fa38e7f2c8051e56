import { blockLine } from '@common/contracts/block-text';
import type { Block } from '@common/contracts/document-ast';
import { foldWords } from '@common/vietnamese/fold';

/**
 * Of the parts that earlier files left over, those whose words the newer file has as well, be it in a section, as a
 * section's title or still to be placed. Case, diacritics and punctuation do not count; what has no words never repeats.
 */
export function repeatedParts(left: readonly Block[], newer: readonly Readonly<{ text: string }>[]): Block[] {
  const told = new Set(newer.map(({ text }) => foldWords(text)));
  return left.filter((block) => {
    const words = foldWords(blockLine(block));
    return words !== '' && told.has(words);
  });
}
