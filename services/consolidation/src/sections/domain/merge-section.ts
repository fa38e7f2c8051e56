import type { Block, Note } from '@common/contracts/document-ast';
import type { Source } from '@common/contracts/draft-snapshot';
import { carried } from './carried-notes';
import { type Contribution, countUnits, inOfficialOrder, type UnitNames } from './contribution';
import { asParagraph, withEvenLook } from './even-look';
import { groupBy } from './group-by';
import { groupAlike } from './like-statements';
import { mergeStatements } from './merge-statements';
import type { MergedPassage, MergedText } from './merged-text';
import { sectionTree, type TextNode } from './section-tree';
import { type WhyUnused, whyUnused, withoutEndMark } from './set-aside';
import { spokenByAll } from './spoken-by-all';
import { statementOf } from './statement';
import { listTables } from './table-list';

export type SectionBlock = Readonly<{ block: Block; sources: Source[] }>;
export type UnusedContribution = Readonly<{ source: Source; why: WhyUnused }>;
export type MergedSection = Readonly<{
  /** How many units say something here. */
  units: number;
  blocks: readonly SectionBlock[];
  notes: readonly Note[];
  unused: readonly UnusedContribution[];
}>;

/** At least so much of their words is shared by headings under which units wrote of one topic. */
const sameTopic = 0.7;

/**
 * The section's text out of all accepted contributions: each of them stands in exactly one block's sources or among the
 * unused. What most units say comes first; the rest follows in official order, under the headings that units gave.
 * The result does not depend on the order in which reports were accepted.
 */
export function mergeSection(contributions: readonly Contribution[], units: UnitNames): MergedSection {
  const ordered = inOfficialOrder(contributions);
  const usable = ordered
    .filter((one) => whyUnused(one) === null)
    .map(withoutEndMark)
    .map(withEvenLook);
  const byReport = groupBy(usable, ({ source }) => `${source.reportId} ${source.revision}`);
  const merged = mergeNodes([...byReport.values()].flatMap(sectionTree), units);
  return {
    units: countUnits(usable.map(({ source }) => source)),
    blocks: merged.map(({ block, from }) => ({ block, sources: from.map(({ source }) => source) })),
    notes: [...new Map(merged.flatMap(({ notes }) => notes.map((note) => [note.id, note]))).values()],
    unused: ordered.flatMap((one) => {
      const why = whyUnused(one);
      return why === null ? [] : [{ source: one.source, why }];
    }),
  };
}

/** `announced`: a line above says that a list follows. */
function mergeNodes(nodes: readonly TextNode[], units: UnitNames, announced = false): MergedText[] {
  const kinds = groupBy(nodes, ({ contribution }) => treatmentOf(contribution));
  const passages = [
    ...mergeStatements(kinds.get('merged') ?? [], units),
    ...mergeTables(kinds.get('kept') ?? [], units),
  ];
  const places = new Map(nodes.map(({ contribution }, place) => [contribution, place]));
  const place = ({ texts }: MergedPassage) => Math.min(...texts.map(({ from }) => places.get(from[0]!)!));
  const text = passages.sort((a, b) => b.units - a.units || place(a) - place(b)).flatMap(({ texts }) => texts);
  const topics = mergeTopics(kinds.get('topic') ?? [], units);
  const printed = announced ? text : text.map((one) => ({ ...one, block: asParagraph(one.block) }));
  return [...printed, ...topics].flatMap((one) => [one, ...mergeNodes(one.below, units, holdsList(one))]);
}

function holdsList({ block }: MergedText): boolean {
  return block.type === 'paragraph' || block.type === 'item';
}

/** Headings keep the order in which the first unit has them. */
function mergeTopics(nodes: readonly TextNode[], units: UnitNames): MergedText[] {
  return groupAlike(nodes, sameTopic, ({ contribution }) => ({
    words: statementOf(contribution, units.get(contribution.source.unitId)).words,
    guard: '',
  })).map((group) => spokenByAll(group, units));
}

/** Tables of one form become one that names each unit; other tables and figures stand alone. */
function mergeTables(nodes: readonly TextNode[], units: UnitNames): MergedPassage[] {
  const { lists, alone } = listTables(nodes, units);
  return [...lists.map((text) => ({ units: 1, texts: [text] })), ...standAlone(alone)];
}

function standAlone(nodes: readonly TextNode[]): MergedPassage[] {
  return nodes.map(({ contribution, children }) => ({
    units: 1,
    texts: [{ ...carried(contribution), from: [contribution], below: children }],
  }));
}

function treatmentOf({ kind }: Contribution): 'merged' | 'kept' | 'topic' {
  if (kind === 'heading' || kind === 'annex') return 'topic';
  return kind === 'table' || kind === 'figure' ? 'kept' : 'merged';
}
