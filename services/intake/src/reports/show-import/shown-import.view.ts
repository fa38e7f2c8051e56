import { z } from 'zod';
import { Block } from '@common/contracts/document-ast';
import { asTheyLie, type ImportRecord } from '../domain/import-record';
import type { Places } from '../domain/placement';

const kinds = Block.options.map(({ shape }) => shape.type.value);
const how = ['matched', 'inherited', 'by-hand', 'waived', 'unplaced', 'not-content'] as const;

const Part = z.object({
  id: z.string().describe('The name by which `/placements` moves it, where it is content.'),
  kind: z.enum(kinds),
  text: z.string().describe('As it stands in the file; cells are separated by tabs, rows by line feeds.'),
  level: z.int().nullable().describe('Of a heading.'),
  content: z.boolean().describe('False for the title of a section, cover, signature and contents: they are not moved.'),
  sectionId: z.string().nullable(),
  below: z.string().nullable().describe('Of an unplaced part, the grouping section that it stands in.'),
  how: z
    .enum(how)
    .describe(
      'matched: under the heading of its section; inherited: under a heading that the outline does not know, below one that it knows; by-hand, waived: a person decided.',
    ),
  score: z.number().nullable().describe('How sure the match of the heading above is, 0 to 1.'),
  uncertain: z.boolean(),
  there: z.boolean().describe('False where the text was rewritten or taken out since.'),
});

/** The last Word file read into a report, in its own order, beside where each part went. */
export const ShownImport = z.object({
  attachmentId: z.uuid(),
  fileName: z.string(),
  sha256: z.string(),
  readAt: z.iso.datetime(),
  readBy: z.string(),
  blocks: z.array(Part),
  unmatched: z.array(
    z.object({
      kind: z.string(),
      text: z.string(),
      sectionId: z.string().nullable(),
      blockId: z.string().nullable().describe('Null for what the file lacks.'),
    }),
  ),
  warnings: z.array(z.object({ code: z.string(), says: z.object({ vi: z.string(), en: z.string() }), count: z.int() })),
});
export type ShownImport = z.infer<typeof ShownImport>;

export function viewImport(record: ImportRecord, draft: Places): ShownImport {
  const { attachmentId, fileName, sha256, readAt, readBy, parts, unmatched, warnings } = record;
  const idAt = new Map([...parts].reverse().map(({ position, id }) => [position, id]));
  return {
    ...{ attachmentId, fileName, sha256, readAt: readAt.toISOString(), readBy },
    blocks: asTheyLie(parts, draft).map(({ position: _, section: sectionId, below = null, ...part }) => {
      return { ...part, sectionId, below };
    }),
    unmatched: unmatched.map(({ kind, text, position, section: sectionId }) => {
      return { kind, text, sectionId, blockId: idAt.get(position) ?? null };
    }),
    warnings: [...warnings],
  };
}
