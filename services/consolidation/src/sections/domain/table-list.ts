import type { Block, Cell } from '@common/contracts/document-ast';
import { textOf } from '@common/contracts/block-text';
import { foldWords } from '@common/vietnamese/fold';
import { carried } from './carried-notes';
import { type Contribution, countUnits, nameInList, type UnitNames } from './contribution';
import { groupBy } from './group-by';
import type { MergedText } from './merged-text';
import type { TextNode } from './section-tree';

type Table = Extract<Block, { type: 'table' }>;
/** What one unit's table holds: its rows as text, whichever way it is set. */
type Grid = Readonly<{ node: TextNode; rows: readonly (readonly string[])[] }>;

const fewestUnits = 3;
/** A number and a name lead each row; whatever has figures there is of a form of its own. */
const leadingColumns = 2;

/**
 * Tables of one form (the same caption, head and rows) from at least three units as one, with the figures of each unit
 * in its last column: "Hà Nội (92,1; 95,2); Hải Dương (90; 94,3)". Other tables are left as they are.
 */
export function listTables(nodes: readonly TextNode[], units: UnitNames): { lists: MergedText[]; alone: TextNode[] } {
  const forms = groupBy(nodes, formOf);
  const lists: MergedText[] = [];
  const listed = new Set<TextNode>();
  for (const [form, same] of forms) {
    const from = same.map(({ contribution }) => contribution);
    if (form === null || countUnits(from.map(({ source }) => source)) < fewestUnits) continue;
    lists.push(tableList(same, from, units));
    same.forEach((node) => listed.add(node));
  }
  return { lists, alone: nodes.filter((node) => !listed.has(node)) };
}

/** Tables of one form have equal texts here; null where cells are joined, have notes, or there is no head. */
function formOf({ contribution: { block, notes }, children }: TextNode): string | null {
  if (block.type !== 'table' || block.headerRows !== 1 || notes.length > 0 || children.length > 0) return null;
  if (block.columns <= leadingColumns || block.rows.some((row) => row.length !== block.columns)) return null;
  const [head = [], ...rows] = textsOf(block);
  return [block.caption ?? '', ...head, ...rows.flatMap((row) => row.slice(0, leadingColumns))]
    .map(foldWords)
    .join('\n');
}

function tableList(same: readonly TextNode[], from: readonly Contribution[], units: UnitNames): MergedText {
  const grids = same.map((node): Grid => ({ node, rows: textsOf(node.contribution.block as Table) }));
  const first = from[0]!.block as Table;
  const columns = Array.from({ length: first.columns }, (_, column) => column);
  const varies = (column: number): boolean =>
    column >= leadingColumns &&
    first.rows.some((_, row) => row > 0 && new Set(grids.map(({ rows }) => rows[row]![column]!.trim())).size > 1);
  const varying = columns.filter(varies);
  if (varying.length === 0) return { ...carried(from[0]!), from, below: [] };
  const shared = columns.filter((column) => !varying.includes(column));
  const head = first.rows[0]!;
  const rows = first.rows.slice(1).map((row, index) => {
    const figures = grids.map(({ node, rows: own }) => {
      const { unitId } = node.contribution.source;
      const said = varying.map((column) => own[index + 1]![column]!.trim() || '-');
      return `${nameInList(unitId, units)} ${said.length === 1 ? said[0] : `(${said.join('; ')})`}`;
    });
    return [...shared.map((column) => row[column]!), cell(figures.join('; '))];
  });
  const told = cell(`Từng đơn vị (${varying.map((column) => textsOf(first)[0]![column]).join('; ')})`);
  const block: Table = {
    ...first,
    columns: shared.length + 1,
    rows: [[...shared.map((column) => head[column]!), told], ...rows],
  };
  return { ...carried(from[0]!, block), from, below: [] };
}

function textsOf({ rows }: Table): string[][] {
  return rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(textOf).join(' ')));
}

function cell(text: string): Cell {
  return { paragraphs: [[{ text }]] };
}
