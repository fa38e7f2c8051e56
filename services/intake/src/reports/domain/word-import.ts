import { canonicalJson } from '@common/contracts/canonical-json';
import type { Block, Note } from '@common/contracts/document-ast';
import { isOfFile, nameInFile } from '@common/contracts/part-of-file';
import type { IndicatorValue, SectionContent } from '@common/contracts/revision-body';
import { asDecidedBefore, type Undecided } from './decided-before';
import type { Draft, SavedSection } from './draft.repository';
import { importedCover } from './imported-cover';
import { repeatedParts } from './repeated-parts';
import type { ReportContent } from './report-content';

/** What a reader took from a Word file; the rest of its report is for the person's eyes. */
export type ReadContent = Readonly<{
  sections: readonly SectionContent[];
  unplaced: readonly Block[];
  cover: Partial<ReportContent['cover']>;
  indicators: readonly IndicatorValue[];
  /** Everything in the file, title by title and block by block. */
  parts: readonly Readonly<{ id: string; text: string }>[];
}>;

/**
 * `sections` are those of the file; `replaced` had other text before, which now lies in `setAside`. So do the parts
 * that earlier files left over and this one has again: `repeated`. What a person decided before holds: `keptAside` and
 * `placedBefore`.
 */
export type Imported = ReportContent &
  Readonly<{ setAside: Block[]; replaced: SavedSection[]; repeated: Block[] }> &
  Omit<Undecided<ReadContent>, 'read'>;

/**
 * The draft after a file was read: what the file has is taken from it, what it lacks stays as it was, save of the cover
 * where the file is another paper. No text is dropped: what earlier files left unplaced waits on unless this file says
 * it too, and of text that is replaced all is set aside that does not stand in a section of the file to the letter.
 */
export function withImported(draft: Draft, file: ReadContent): Imported {
  const { read, ...decided } = asDecidedBefore(draft, file);
  const fromFile = new Set(read.indicators.map(({ indicatorId }) => indicatorId));
  const replaced = draft.sections.filter((before) => isReplaced(before, read.sections));
  const left = without(draft.unplaced, read.unplaced);
  const repeated = repeatedParts(left, without(read.parts, draft.setAside));
  return {
    cover: importedCover(draft.cover, read.cover),
    sections: [...read.sections],
    unplaced: [...without(left, repeated), ...without(read.unplaced, draft.setAside)],
    indicators: [...draft.indicators.filter(({ indicatorId }) => !fromFile.has(indicatorId)), ...read.indicators],
    setAside: [
      ...stillAside(draft, read.sections),
      ...repeated,
      ...replaced.flatMap((before) => lostBy(before, read.sections)),
    ],
    ...{ ...decided, replaced, repeated },
  };
}

/** Gives everything read from one file names that no other file's parts have, the same each time it is read. */
export function namedByFile<Read extends ReadContent>(read: Read, fileSha256: string): Read {
  const named = <Part extends Named>(part: Part): Part => {
    return { ...part, id: nameInFile(fileSha256, part.id) };
  };
  return {
    ...read,
    sections: read.sections.map((section) => ({ ...section, blocks: section.blocks.map(named) })),
    unplaced: read.unplaced.map(named),
    parts: read.parts.map(named),
  };
}

/** What a file left over no longer waits to be placed, nor goes to the reviewers, once the file is taken away. */
export function withoutFile(
  { unplaced, setAside }: Pick<Draft, 'unplaced' | 'setAside'>,
  fileSha256: string,
): Pick<Draft, 'unplaced' | 'setAside'> {
  const own = unplaced.filter((block) => isOfFile(block, fileSha256));
  return { unplaced: without(unplaced, own), setAside: [...setAside, ...own] };
}

function isReplaced(before: SavedSection, sections: readonly SectionContent[]): boolean {
  const after = sections.find(({ sectionId }) => sectionId === before.sectionId);
  const text = ({ blocks, notes }: SectionContent) => canonicalJson({ blocks, notes });
  return after !== undefined && before.blocks.length > 0 && text(before) !== text(after);
}

/** What a person set aside stays; the rest no longer lies there once the file says it to the letter in a section. */
function stillAside({ setAside, setAsideByHand }: Draft, after: readonly SectionContent[]): Block[] {
  const [byHand, isLost] = [new Set(setAsideByHand), missingIn(after)];
  return setAside.filter((block) => byHand.has(block.id) || isLost(block));
}

function lostBy({ blocks, notes }: SavedSection, after: readonly SectionContent[]): Block[] {
  const isLost = missingIn(after);
  return [...blocks.filter(isLost), ...notes.filter(isLost).map(noteAsParagraph)];
}

function missingIn(sections: readonly SectionContent[]): (part: Block | Note) => boolean {
  const content = (part: Block | Note) => canonicalJson({ ...part, id: '' }).normalize('NFC');
  const kept = new Set(sections.flatMap(({ blocks, notes }) => [...blocks, ...notes]).map(content));
  return (part) => !kept.has(content(part));
}

type Named = Readonly<{ id: string }>;

function without<Part extends Named>(parts: readonly Part[], others: readonly Named[]): Part[] {
  const ids = new Set(others.map(({ id }) => id));
  return parts.filter(({ id }) => !ids.has(id));
}

/** A footnote of text that has left its section must not be lost: it stands beside that text. */
function noteAsParagraph({ id, runs }: Note): Block {
  return { type: 'paragraph', id: `note-${id}`.slice(0, 80), runs: [{ text: `[Chú thích ${id}] ` }, ...runs] };
}
