import type { OfficialForm } from '../../documents/domain/forms/official-form';
import type { TextStyle } from '../../documents/domain/forms/text-style';
import type { Line } from '../../documents/domain/official-document';
import { textWidth } from '../style-face';
import { literal } from './typst-literal';

/** Where the lines of a fixed part stand, and how wide the place is (millimetres). */
export type Place = Readonly<{ align: 'center' | 'left'; width: number }>;

const pointsPerMillimetre = 72 / 25.4;

/** The lines of a fixed part, one block each. */
export function linesMarkup(lines: readonly Line[], form: OfficialForm, place: Place): string {
  return lines.map((line) => lineMarkup(line, form, place)).join('\n');
}

function lineMarkup(line: Line, form: OfficialForm, place: Place): string {
  const style = form.styles[line.component];
  if (line.type === 'rule') {
    const width = Math.min(textWidth(line.under, style), place.width * pointsPerMillimetre) * line.share;
    return `#ruled(${width.toFixed(1)}pt)`;
  }
  const gap = `${line.gapBefore ?? 0}pt`;
  return `#line-of(${gap}, ${place.align})[${styled(style, literal(line.text))}]`;
}

/** Text in a style, as markup. */
export function styled(style: TextStyle, content: string): string {
  const weight = style.bold ? '"bold"' : '"regular"';
  const slant = style.italic ? '"italic"' : '"normal"';
  const text = `#text(size: ${style.size}pt, weight: ${weight}, style: ${slant}, ${content})`;
  return style.underline ? `#underline[${text}]` : text;
}
