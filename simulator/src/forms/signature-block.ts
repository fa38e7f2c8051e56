import { wordParagraph, type WordCell, type WordParagraph } from '../docx/word';
import type { Paper } from '../plausible/paper';
import { isProvince } from '../plausible/reporting-unit';
import type { FileWriter } from './file-writer';
import { signerLines } from './signer-lines';

/** Recipients on the left, signer on the right, in a table without borders; the Party's form and the State's differ. */
export function writeSignature(writer: FileWriter, paper: Paper): void {
  const party = paper.unit.capacity === 'party';
  const mark = party ? ',' : ';';
  const archive = party ? `Lưu ${isProvince(paper.unit) ? 'VPTU' : 'Văn phòng'}.` : 'Lưu: VT, KH.';
  const lies = writer.profile.lyingStyles === 'recipients';
  const title = wordParagraph([{ text: 'Nơi nhận:', ...(party ? { u: true } : { b: true, i: true, size: 24 }) }], {
    ...(lies ? { style: 'Heading1' } : {}),
  });
  writer.tell('Nơi nhận:');
  const list = [...paper.recipients.map((name) => `- ${name}${mark}`), `- ${archive}`].map((text): WordParagraph => {
    writer.tell(text.slice(2));
    return wordParagraph([{ text, size: party ? 24 : 22 }]);
  });
  const right = signerLines(paper).map(([text, bold]): WordParagraph => {
    writer.tell(text);
    return wordParagraph([{ text, ...(bold ? { b: true } : {}) }], { align: 'center' });
  });
  const cells: WordCell[] = [{ paragraphs: [title, ...list] }, { paragraphs: right }];
  writer.blocks.push({ kind: 'table', borders: false, widths: [4400, 4955], headerRows: 0, rows: [cells] });
}
