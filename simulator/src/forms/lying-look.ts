import type { WordParagraph } from '../docx/word';
import type { FileWriter } from './file-writer';

/** A body paragraph may wear a heading's style or outline level: those lie. */
export function lyingLook(writer: FileWriter, isItem: boolean): Pick<WordParagraph, 'style' | 'outline'> {
  const { lyingStyles } = writer.profile;
  if (lyingStyles === 'bullets' && isItem) return { style: 'Heading4' };
  if (lyingStyles === 'outline' && writer.random.chance(0.6)) return { outline: writer.random.int(0, 2) };
  return {};
}
