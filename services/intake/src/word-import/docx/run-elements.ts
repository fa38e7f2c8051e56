import type { Attributes } from '../guard/xml-reader';
import type { ParagraphBuilder } from './paragraph-builder';
import { symbolCharacter } from './symbols';

/** What a part holds that the content format does not keep as text. */
export type Counts = { comments: number; images: number; formulas: number; deleted: number };

export const noCounts = (): Counts => ({ comments: 0, images: 0, formulas: 0, deleted: 0 });

/** Elements inside a run that stand for characters, notes, pictures or comments. */
export function readRunElement(
  paragraph: ParagraphBuilder,
  name: string,
  attributes: Attributes,
  counts: Counts,
): void {
  switch (name) {
    case 'w:rPr':
      return paragraph.property(name, attributes);
    case 'w:tab':
    case 'w:ptab':
      return paragraph.write('\t');
    case 'w:br':
    case 'w:cr':
      return paragraph.write('\n');
    case 'w:noBreakHyphen':
      return paragraph.write('-');
    case 'w:sym':
      return paragraph.write(
        symbolCharacter(attributes.get('w:font') ?? '', parseInt(attributes.get('w:char') ?? '0', 16)),
      );
    case 'w:footnoteReference':
      return paragraph.note(`fn${attributes.get('w:id') ?? ''}`);
    case 'w:endnoteReference':
      return paragraph.note(`en${attributes.get('w:id') ?? ''}`);
    case 'w:commentReference':
      counts.comments++;
      return;
    case 'a:blip':
    case 'v:imagedata':
      counts.images++;
  }
}
