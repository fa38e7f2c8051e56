import type { Block } from '@common/contracts/document-ast';
import { diffArrays } from 'diff';
import { newBlockId } from '../editor/editor-json';
import { replaceText, runsAsText } from './replace-text';

/** Words for a block that plain text cannot show; it stays as long as its line does. */
export type NameBlock = (block: Block) => string;

/** One line for each block; an item is moved in by two blanks a level. */
export function toLines(blocks: readonly Block[], nameOf: NameBlock): string[] {
  return blocks.map((block, index) => {
    switch (block.type) {
      case 'paragraph':
        return runsAsText(block.runs);
      case 'heading':
        return `${block.label && `${block.label} `}${runsAsText(block.runs)}`;
      case 'item':
        return `${'  '.repeat(block.level - 1)}${block.marker} ${runsAsText(block.runs)}`;
      default:
        return `⟦${index + 1}: ${nameOf(block)}⟧`;
    }
  });
}

/** The blocks that changed lines tell: unchanged lines are the blocks they were, a changed one keeps its id and kind. */
export function fromLines(
  lines: readonly string[],
  before: readonly Block[],
  nameOf: NameBlock,
  notes: ReadonlySet<string>,
): Block[] {
  const written = lines.filter((line) => line.trim() !== '');
  const blocks: Block[] = [];
  let place = 0;
  let replaced: Block[] = [];
  for (const { added, removed, value } of diffArrays(toLines(before, nameOf), [...written])) {
    if (removed) replaced = before.slice(place, (place += value.length));
    else if (added) {
      blocks.push(...value.map((line, index) => fromLine(line, replaced[index] ?? null, notes)));
      replaced = [];
    } else {
      blocks.push(...before.slice(place, (place += value.length)));
      replaced = [];
    }
  }
  return blocks;
}

const itemLine = /^(\s*)([-+•]|\(?\d{1,3}[.)]|\(?\p{Ll}[.)])\s+(.*)$/u;

function fromLine(line: string, was: Block | null, notes: ReadonlySet<string>): Block {
  const id = was?.id ?? newBlockId();
  const runs = was && 'runs' in was ? was.runs : [];
  if (was?.type === 'heading') {
    const labelled = was.label !== '' && line.startsWith(was.label);
    const text = labelled ? line.slice(was.label.length).trimStart() : line;
    return { ...was, label: labelled ? was.label : '', runs: replaceText(runs, text, notes) };
  }
  const [, indent = '', marker, text = ''] = itemLine.exec(line) ?? [];
  if (marker === undefined || (was?.type === 'paragraph' && /[\p{L}\p{N}]/u.test(marker))) {
    return { type: 'paragraph', id, runs: replaceText(runs, line.trim(), notes) };
  }
  const level = Math.min(Math.floor(indent.length / 2) + 1, 9);
  return { type: 'item', id, level, marker, runs: replaceText(runs, text, notes) };
}
