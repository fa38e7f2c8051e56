import type { Block, Note } from '@common/contracts/document-ast';
import type { Source } from '@common/contracts/draft-snapshot';
import type { OfficialForm } from './forms/official-form';
import type { Component } from './forms/text-style';

/**
 * One line of the fixed parts of a paper (header, title, signature): text in the style of its component, or a solid rule
 * whose length is a share of the text it stands under.
 */
export type Line =
  | Readonly<{ type: 'text'; component: Component; text: string; gapBefore?: number }>
  | Readonly<{ type: 'rule'; component: Component; under: string; share: number }>;

/** The header block has two columns; lines of one row begin at the same height. */
export type HeaderRow = Readonly<{ left: readonly Line[]; right: readonly Line[] }>;

/** `outline` headings carry real numbers and enter the contents; `inner` ones come with contributed text. */
export type BlockRole = 'outline' | 'inner' | 'body' | 'basis';

/** A block of the text, and the contributions it rests on (none for the paper's own sentences). */
export type PlacedBlock = Readonly<{ block: Block; role: BlockRole; sources: readonly Source[] }>;

export type AnnexPart = Readonly<{
  id: string;
  heading: readonly Line[];
  label: string;
  blocks: readonly PlacedBlock[];
}>;

/** A whole official paper, laid out by its form: the only thing the renderers read. Plain data, the same for each run. */
export type OfficialDocument = Readonly<{
  kind: string;
  form: OfficialForm;
  /** For the files' properties. `date` is the day the content stands for, `YYYY-MM-DD`. */
  properties: Readonly<{ title: string; issuer: string; date: string; identifier: string }>;
  header: readonly HeaderRow[];
  opening: readonly Line[];
  /** Long papers get a table of contents. */
  contents: boolean;
  body: readonly PlacedBlock[];
  recipients: readonly Line[];
  signature: readonly Line[];
  annexes: readonly AnnexPart[];
  notes: readonly Note[];
}>;

/** "Phụ lục 1. TÌNH HÌNH GỬI BÁO CÁO SƠ KẾT", as the contents name an annex. */
export function annexTitle({ label, heading }: AnnexPart): string {
  const title = heading.flatMap((line) => (line.type === 'text' && line.component === 'annexTitle' ? [line.text] : []));
  return [label, ...title].join('. ');
}

/** Every block in reading order, annexes included. */
export function allBlocks(document: OfficialDocument): readonly PlacedBlock[] {
  return [...document.body, ...document.annexes.flatMap((annex) => annex.blocks)];
}
