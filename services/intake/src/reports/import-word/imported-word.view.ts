import { z } from 'zod';
import { Block } from '@common/contracts/document-ast';
import { CoverRecord, IndicatorValue } from '@common/contracts/revision-body';
import type { ImportedWord } from './import-word.use-case';

const Heading = z.object({
  level: z.int(),
  number: z.string(),
  text: z.string(),
  section: z.string().nullable(),
  score: z.number(),
  uncertain: z.boolean(),
});

/** How a Word file was mapped to the outline; what could not be placed is listed and kept. */
export const ImportedWordView = z.object({
  attachmentId: z.uuid(),
  sections: z.array(z.object({ sectionId: z.string(), blocks: z.int(), notes: z.int() })),
  /** Sections that said something else before; their old text is kept among what was set aside. */
  replaced: z.array(z.object({ sectionId: z.string(), savedBy: z.string(), savedAt: z.iso.datetime() })),
  /** Parts that earlier files left over, set aside because this file says them too. */
  repeated: z.int(),
  /** Parts of this file that a person had set aside before: they are set aside still. */
  keptAside: z.int(),
  /** Parts of this file whose words stand already in a section that it leaves as it was: they need no place. */
  placedBefore: z.int(),
  headings: z.array(Heading),
  /** All that waits to be placed, also of files read before. */
  unplaced: z.array(Block),
  unmatched: z.array(
    z.object({ kind: z.string(), text: z.string(), position: z.int(), section: z.string().nullable() }),
  ),
  warnings: z.array(z.object({ code: z.string(), says: z.object({ vi: z.string(), en: z.string() }), count: z.int() })),
  textBoxes: z.array(z.string()),
  commentCount: z.int(),
  cover: CoverRecord.partial(),
  indicators: z.array(IndicatorValue),
});
export type ImportedWordView = z.infer<typeof ImportedWordView>;

export function viewImportedWord({ reading, imported, attachmentId }: ImportedWord): ImportedWordView {
  const { headings, unmatched, warnings, textBoxes, commentCount, cover, indicators } = reading;
  return {
    attachmentId,
    sections: imported.sections.map(({ sectionId, blocks, notes }) => ({
      sectionId,
      blocks: blocks.length,
      notes: notes.length,
    })),
    replaced: imported.replaced.map(({ sectionId, savedBy, savedAt }) => ({
      ...{ sectionId, savedBy },
      savedAt: savedAt.toISOString(),
    })),
    repeated: imported.repeated.length,
    keptAside: imported.keptAside.length,
    placedBefore: imported.placedBefore.length,
    headings: headings.map((heading) => ({ ...heading })),
    unplaced: imported.unplaced,
    unmatched: unmatched.map((part) => ({ ...part })),
    warnings: warnings.map((warning) => ({ ...warning })),
    textBoxes: [...textBoxes],
    commentCount,
    cover,
    indicators: [...indicators],
  };
}
