import { canonicalJson } from '@common/contracts/canonical-json';
import type { Block } from '@common/contracts/document-ast';
import type { Draft } from './draft.repository';
import { withNotesBeside } from './notes-beside';
import type { ReportContent } from './report-content';
import { coverAsWords, indicatorAsWords } from './words-set-aside';

/** `sections` are those that were sent, and without any block those that only the draft had. */
type Restored = ReportContent & Pick<Draft, 'setAside'>;

/**
 * The draft once what was sent as `revision` is in it again. A report that was sent beside its draft (by a machine, or
 * entered from paper) takes the draft's place; what the draft said otherwise is set aside, so that no word is lost.
 */
export function withSent(draft: Draft, sent: ReportContent, revision: number): Restored {
  const { cover, sections, unplaced, indicators } = sent;
  const sentIds = new Set(sections.map(({ sectionId }) => sectionId));
  const onlyDrafted = draft.sections.filter(({ sectionId, blocks }) => blocks.length > 0 && !sentIds.has(sectionId));
  const written = draft.sections.map(({ sectionId, blocks, notes }) => ({ sectionId, blocks, notes }));
  const otherwise = [
    ...coverAsWords(draft.cover, cover),
    ...notIn(sections, written).flatMap(({ blocks, notes }) =>
      blocks.flatMap((block) => withNotesBeside(block, notes)),
    ),
    ...notIn(unplaced, draft.unplaced),
    ...notIn(indicators, draft.indicators).map(indicatorAsWords),
  ];
  const there = [...sections.flatMap(({ blocks }) => blocks), ...unplaced, ...draft.setAside];
  return {
    ...{ cover, unplaced, indicators },
    sections: [...sections, ...onlyDrafted.map(({ sectionId }) => ({ sectionId, blocks: [], notes: [] }))],
    setAside: [...draft.setAside, ...withOwnNames(otherwise, there, revision)],
  };
}

/** Compared as it is sent: keys in order, and in NFC. */
function notIn<Part>(sent: readonly Part[], drafted: readonly Part[]): Part[] {
  const text = (part: Part) => canonicalJson(part).normalize('NFC');
  const known = new Set(sent.map(text));
  return drafted.filter((part) => !known.has(text(part)));
}

/** A block is placed by its id: one whose id is taken gets another. */
function withOwnNames(blocks: readonly Block[], there: readonly Block[], revision: number): Block[] {
  const taken = new Set(there.map(({ id }) => id));
  return blocks.map((block, index) => {
    const id = taken.has(block.id) ? `r${revision}-${index}-${block.id}`.slice(0, 80) : block.id;
    taken.add(id);
    return { ...block, id };
  });
}
