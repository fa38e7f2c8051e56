import { blockText } from '@common/contracts/block-text';
import type { Block } from '@common/contracts/document-ast';
import { carried, withNotesOfAll } from './carried-notes';
import { commonWording } from './common-wording';
import { type Contribution, countUnits, inOfficialOrder, nameInList, type UnitNames } from './contribution';
import type { MergedText } from './merged-text';
import type { SameText } from './same-text';
import { numberPattern } from './statement';

const fewestUnits = 3;

/** Like words in at least three units, most of them with figures of their own. */
export function isFigureList(variants: readonly SameText[]): boolean {
  const from = variants.flatMap(({ nodes }) => nodes.map(({ contribution }) => contribution));
  const units = countUnits(from.map(({ source }) => source));
  const [{ statement, nodes }] = variants as [SameText];
  const announces = /:\s*$/.test(blockText(nodes[0]!.contribution.block));
  const figures = new Set(variants.map((one) => one.statement.numbers.join(' '))).size;
  return units >= fewestUnits && figures * 2 > units && statement.numbers.length > 0 && !announces;
}

/**
 * One sentence for all and the figures of each: "Tổ chức (1) hội nghị cho (2) lượt người; cụ thể theo thứ tự (1), (2):
 * Hà Nội (450; 52.000); Hải Dương (120; 4.100)." Figures that all share stay where they are.
 */
export function figureList(variants: readonly SameText[], units: UnitNames): MergedText {
  const nodes = variants.flatMap((variant) => variant.nodes);
  const from = inOfficialOrder(nodes.map(({ contribution }) => contribution));
  const rows = from.map((contribution) => figuresOf(contribution, units));
  const varying = rows[0]!.flatMap((_, column) =>
    new Set(rows.map((figures) => figures[column])).size > 1 ? [column] : [],
  );
  const sentence = withPlaces(commonText(from[0]!, units), varying);
  const figures = from.map((contribution, row) => {
    const own = varying.map((column) => rows[row]![column]!);
    const name = nameInList(contribution.source.unitId, units);
    return own.length === 1 ? `${name} ${own[0]}` : `${name} (${own.join('; ')})`;
  });
  const order = varying.length === 1 ? '' : ` theo thứ tự ${varying.map((_, index) => `(${index + 1})`).join(', ')}`;
  const text = `${sentence.replace(/[\s.;,]+$/, '')}; cụ thể${order}: ${figures.join('; ')}.`;
  const printed = carried(from[0]!, withText(from[0]!.block, text));
  return { ...withNotesOfAll(printed, from), from, below: nodes.flatMap((node) => node.children) };
}

function figuresOf(contribution: Contribution, units: UnitNames): string[] {
  return commonText(contribution, units).match(numberPattern) ?? [];
}

function commonText({ block, source }: Contribution, units: UnitNames): string {
  return commonWording(blockText(block), units.get(source.unitId));
}

function withPlaces(text: string, varying: readonly number[]): string {
  let column = -1;
  return text.replace(numberPattern, (number) => {
    column += 1;
    const place = varying.indexOf(column);
    return place < 0 ? number : `(${place + 1})`;
  });
}

function withText(block: Block, text: string): Block {
  return block.type === 'paragraph' || block.type === 'item' ? { ...block, runs: [{ text }] } : block;
}
