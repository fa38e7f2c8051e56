import { paragraphXml } from './paragraph-xml';
import type { WordCell, WordDocument, WordTable } from './word';

export function tableXml(table: WordTable, document: WordDocument): string {
  const grid = table.widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const rows = table.rows.map((row, index) => {
    const header = index < table.headerRows ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : '';
    let column = 0;
    const cells = row.map((cell) => {
      const span = cell.span ?? 1;
      const width = table.widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      column += span;
      return cellXml(cell, width, document);
    });
    return `<w:tr>${header}${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${bordersXml(table.borders)}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function cellXml(cell: WordCell, width: number, document: WordDocument): string {
  const span = cell.span ? `<w:gridSpan w:val="${cell.span}"/>` : '';
  const merge = cell.merge ? `<w:vMerge${cell.merge === 'start' ? ' w:val="restart"' : ''}/>` : '';
  const paragraphs = cell.paragraphs.map((paragraph) => paragraphXml(paragraph, document)).join('') || '<w:p/>';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}</w:tcPr>${paragraphs}</w:tc>`;
}

function bordersXml(visible: boolean): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const look = visible
    ? 'w:val="single" w:sz="4" w:space="0" w:color="auto"'
    : 'w:val="none" w:sz="0" w:space="0" w:color="auto"';
  return `<w:tblBorders>${sides.map((side) => `<w:${side} ${look}/>`).join('')}</w:tblBorders>`;
}
