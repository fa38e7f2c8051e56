import { blockText } from '@common/contracts/block-text';
import type { Block, Run } from '@common/contracts/document-ast';
import type { Contribution } from './contribution';

/** Signs that only say "one of a list"; "a)" and "1." say which one, and stay. */
const bullet = /^[-–—+*•·▪■●○◦➢✓❖]$/u;
/** A sign that touches a figure is the figure's: "-5 %". */
const typedBullet = /^\s*([-–—+*•·▪■●○◦➢✓❖])(?:\s+(?=\S)|(?=\p{L}))/u;

/**
 * One unit types "- " before a paragraph, another "– " or nothing, a third writes all in italics. In the national text
 * they look alike: what is typed as a list is a list, its marks are "-" and beneath it "+", and italics that only cover
 * a whole paragraph are not kept. The words are the unit's.
 */
export function withEvenLook(contribution: Contribution): Contribution {
  const { block } = contribution;
  if (block.type !== 'paragraph' && block.type !== 'item') return contribution;
  const upright = { ...block, runs: withoutWholeItalics(block.runs) };
  if (upright.type === 'item') return { ...contribution, block: withEvenMarker(upright) };
  const typed = contribution.kind === 'paragraph' ? typedBullet.exec(blockText(upright)) : null;
  if (!typed) return { ...contribution, block: upright };
  const level = typed[1] === '+' ? 2 : 1;
  const item = { type: 'item' as const, id: block.id, level, marker: '-', runs: without(typed[0], upright.runs) };
  return { ...contribution, kind: 'item', block: withEvenMarker(item) };
}

/** A list's entry that no line announces stands among paragraphs as one of them. */
export function asParagraph(block: Block): Block {
  if (block.type !== 'item' || !bullet.test(block.marker)) return block;
  return { type: 'paragraph', id: block.id, runs: block.runs };
}

function withEvenMarker(item: Extract<Block, { type: 'item' }>): Block {
  return bullet.test(item.marker.trim()) ? { ...item, marker: item.level % 2 === 1 ? '-' : '+' } : item;
}

function withoutWholeItalics(runs: readonly Run[]): Run[] {
  const said = runs.filter(({ text }) => text.trim() !== '');
  if (said.length === 0 || said.some(({ i }) => !i)) return [...runs];
  return runs.map(({ i: _, ...run }) => run);
}

/** The runs without their first characters, as many as the typed sign takes. */
function without(sign: string, runs: readonly Run[]): Run[] {
  let left = sign.length;
  return runs.map((run) => {
    const text = run.text.normalize('NFC');
    const taken = Math.min(left, text.length);
    left -= taken;
    return { ...run, text: text.slice(taken) };
  });
}
