import type { Block } from '@common/contracts/document-ast';
import { createContext, type ReactNode, useContext } from 'react';
import type { NumberedNote } from './note-numbers';

/** What every piece of one shown text shares. */
export type Paper = Readonly<{
  /** Before the ids of blocks and notes, so that several texts can stand on one page. */
  anchor: string;
  /** The level of HTML's heading for a heading of level 1. */
  topHeading: number;
  marked: string | null;
  beside: ((block: Block) => ReactNode) | null;
  notes: readonly NumberedNote[];
}>;

const none: Paper = { anchor: '', topHeading: 3, marked: null, beside: null, notes: [] };
export const PaperContext = createContext<Paper>(none);
export const usePaper = (): Paper => useContext(PaperContext);
