import type { TextStyle } from '../documents/domain/forms/text-style';
import { metricsOf } from './fonts/font-metrics';
import type { FontStyle } from './fonts/tinos';

function faceOf({ bold, italic }: TextStyle): FontStyle {
  if (bold) return italic ? 'bold-italic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** Width of a text in its style, in points. */
export function textWidth(text: string, style: TextStyle): number {
  return metricsOf(faceOf(style)).width(text, style.size);
}
