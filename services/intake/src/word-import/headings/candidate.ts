import { joinLines, joinedText, withoutPrefix } from '../docx/runs';
import type { Run } from '@common/contracts/document-ast';
import type { DocxParagraph } from '../docx/model';
import { isCapitals, markedShare } from './emphasis';
import { type Label, readLabel, readListLabel } from './label';

/** A paragraph as the detector looks at it: its number, its title and what speaks for a heading. */
export type Candidate = Readonly<{
  paragraph: DocxParagraph;
  label: Label | null;
  /** The number was counted by Word and is no part of the text. */
  automatic: boolean;
  /** The paragraph without its number, soft line breaks joined. */
  runs: readonly Run[];
  title: string;
  bold: number;
  italic: number;
  underlined: number;
  capitals: boolean;
}>;

export function candidateOf(paragraph: DocxParagraph): Candidate {
  const lines = joinLines(paragraph.runs);
  const whole = joinedText(lines);
  const typed = readLabel(whole);
  const automatic = paragraph.list !== null && !(typed !== null && typed.kind !== 'bullet' && paragraph.list.bullet);
  const label = automatic ? automaticLabel(paragraph) : typed;
  const doubled = automatic && typed?.kind === 'bullet' && paragraph.list.bullet;
  const cut = (!automatic || doubled) && typed !== null ? typed.length : 0;
  const runs = cut > 0 ? withoutPrefix(lines, cut) : lines;
  const title = joinedText(runs);
  return {
    paragraph,
    label,
    automatic,
    runs,
    title,
    bold: markedShare(runs, 'b'),
    italic: markedShare(runs, 'i'),
    underlined: markedShare(runs, 'u'),
    capitals: paragraph.caps || isCapitals(title),
  };
}

function automaticLabel({ list }: DocxParagraph): Label | null {
  if (list === null) return null;
  if (list.bullet) return { kind: 'bullet', text: list.label, value: null, depth: 0, length: 0 };
  return readListLabel(list.label) ?? { kind: 'bullet', text: list.label, value: null, depth: 0, length: 0 };
}
