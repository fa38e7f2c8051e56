import type { Run } from '@common/contracts/document-ast';
import type { DocxParagraph, DocxTable } from '../docx/model';
import type { Zone } from './zones';

/** A heading as detected; `level` counts from 1 by the numbers that are open above it. */
export type FlowHeading = Readonly<{ kind: 'heading'; zone: Zone; level: number; label: string; runs: readonly Run[] }>;
export type FlowAnnex = Readonly<{ kind: 'annex'; zone: Zone; label: string; runs: readonly Run[] }>;
export type FlowParagraph = Readonly<{ kind: 'paragraph'; zone: Zone; runs: readonly Run[]; contents: boolean }>;
export type FlowItem = Readonly<{ kind: 'item'; zone: Zone; level: number; marker: string; runs: readonly Run[] }>;
export type FlowTable = Readonly<{ kind: 'table'; zone: Zone; table: DocxTable }>;
export type FlowTextBox = Readonly<{ kind: 'text-box'; zone: Zone; paragraphs: readonly DocxParagraph[] }>;

/** The paper after detection: every paragraph of the file is in it once, a run-in one as heading and paragraph. */
export type FlowBlock = FlowHeading | FlowAnnex | FlowParagraph | FlowItem | FlowTable | FlowTextBox;
