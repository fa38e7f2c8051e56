import { canonicalJson } from '@common/contracts/canonical-json';
import type { Block, Note } from '@common/contracts/document-ast';
import type { IndicatorValue, SectionContent } from '@common/contracts/revision-body';
import type { Draft, SavedSection } from './draft.repository';
import type { ReportContent } from './report-content';

/** What a reader took from a Word file; the rest of its report is for the person's eyes. */
export type ReadContent = Readonly<{
  sections: readonly SectionContent[];
  unplaced: readonly Block[];
  cover: Partial<ReportContent['cover']>;
  indicators: readonly IndicatorValue[];
}>;

/** `sections` are those of the file; `replaced` had other text before, which now lies in `setAside`. */
export type Imported = ReportContent & Readonly<{ setAside: Block[]; replaced: SavedSection[] }>;

/**
 * The draft after a file was read: what the file has is taken from it, what it lacks stays as it was. Nothing is
 * dropped: what earlier files left unplaced waits on, and text that the file's replaces is set aside.
 */
export function withImported(draft: Draft, read: ReadContent): Imported {
  const found = Object.entries(read.cover).filter(([, value]) => value != null && String(value) !== '');
  const fromFile = new Set(read.indicators.map(({ indicatorId }) => indicatorId));
  const replaced = draft.sections.filter((before) => isReplaced(before, read.sections));
  return {
    cover: { ...draft.cover, ...Object.fromEntries(found) },
    sections: [...read.sections],
    unplaced: [...without(draft.unplaced, read.unplaced), ...without(read.unplaced, draft.setAside)],
    indicators: [...draft.indicators.filter(({ indicatorId }) => !fromFile.has(indicatorId)), ...read.indicators],
    setAside: [
      ...draft.setAside,
      ...replaced.flatMap(({ blocks, notes }) => [...blocks, ...notes.map(noteAsParagraph)]),
    ],
    replaced,
  };
}

type Parts = Readonly<{ parts: readonly Readonly<{ id: string }>[] }>;

/** Gives everything read from one file names that no other file's parts have, the same each time it is read. */
export function namedByFile<Read extends ReadContent & Parts>(read: Read, fileSha256: string): Read {
  const file = nameOfFile(fileSha256);
  const named = (block: Block): Block => ({ ...block, id: `${file}${block.id}` });
  return {
    ...read,
    sections: read.sections.map((section) => ({ ...section, blocks: section.blocks.map(named) })),
    unplaced: read.unplaced.map(named),
    parts: read.parts.map((part) => ({ ...part, id: `${file}${part.id}` })),
  };
}

/** What a file left over no longer waits to be placed, nor goes to the reviewers, once the file is taken away. */
export function withoutFile(
  { unplaced, setAside }: Pick<Draft, 'unplaced' | 'setAside'>,
  fileSha256: string,
): Pick<Draft, 'unplaced' | 'setAside'> {
  const isOfFile = ({ id }: Block) => id.startsWith(nameOfFile(fileSha256));
  return {
    unplaced: unplaced.filter((block) => !isOfFile(block)),
    setAside: [...setAside, ...unplaced.filter(isOfFile)],
  };
}

function nameOfFile(fileSha256: string): string {
  return `${fileSha256.slice(0, 8)}-`;
}

function isReplaced(before: SavedSection, sections: readonly SectionContent[]): boolean {
  const after = sections.find(({ sectionId }) => sectionId === before.sectionId);
  const text = ({ blocks, notes }: SectionContent) => canonicalJson({ blocks, notes });
  return after !== undefined && before.blocks.length > 0 && text(before) !== text(after);
}

function without(blocks: readonly Block[], others: readonly Block[]): Block[] {
  const ids = new Set(others.map(({ id }) => id));
  return blocks.filter(({ id }) => !ids.has(id));
}

/** A footnote of text that has left its section must not be lost: it stands beside that text. */
function noteAsParagraph({ id, runs }: Note): Block {
  return { type: 'paragraph', id: `note-${id}`.slice(0, 80), runs: [{ text: `[Chú thích ${id}] ` }, ...runs] };
}
