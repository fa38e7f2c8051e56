import { sectionXml } from './section-xml';
import type { WordDocument, WordParagraph, WordRun } from './word';
import { escaped } from './xml';

/** Renders one paragraph; element order follows the schema, which Word insists on. */
export function paragraphXml(paragraph: WordParagraph, document: WordDocument): string {
  const runs = document.cut(paragraph.runs).map((run) => runXml(run, document));
  const xml = `<w:p>${paragraphProperties(paragraph)}${runs.join('')}</w:p>`;
  if (!paragraph.control) return xml;
  return `<w:sdt><w:sdtPr><w:alias w:val="Nội dung"/><w:tag w:val="noi-dung"/></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
}

function paragraphProperties(p: WordParagraph): string {
  const indent = [
    p.left === undefined ? '' : ` w:left="${p.left}"`,
    p.hanging === undefined ? '' : ` w:hanging="${p.hanging}"`,
    p.firstLine === undefined ? '' : ` w:firstLine="${p.firstLine}"`,
  ].join('');
  const spacing = [
    p.before === undefined ? '' : ` w:before="${p.before}"`,
    p.after === undefined ? '' : ` w:after="${p.after}"`,
  ].join('');
  const inside = [
    p.style ? `<w:pStyle w:val="${p.style}"/>` : '',
    p.keepNext ? '<w:keepNext/>' : '',
    p.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    p.numbering ? `<w:numPr><w:ilvl w:val="${p.numbering.level}"/><w:numId w:val="${p.numbering.id}"/></w:numPr>` : '',
    p.border ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>' : '',
    spacing ? `<w:spacing${spacing}/>` : '',
    indent ? `<w:ind${indent}/>` : '',
    p.align ? `<w:jc w:val="${p.align}"/>` : '',
    p.outline === undefined ? '' : `<w:outlineLvl w:val="${p.outline}"/>`,
    p.endsSection ? sectionXml(p.endsSection) : '',
  ].join('');
  return inside ? `<w:pPr>${inside}</w:pPr>` : '';
}

function runXml(run: WordRun, document: WordDocument): string {
  if (run.raw !== undefined) return run.raw;
  const properties = runProperties(run);
  const deleted = run.tracked === 'deleted';
  const pieces = document
    .spell(run.text)
    .split(/([\t\n])/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\t' ? '<w:tab/>' : piece === '\n' ? '<w:br/>' : textXml(piece, deleted)));
  const body = pieces.length > 0 ? `<w:r>${properties}${pieces.join('')}</w:r>` : '';
  return trackedXml(body, run) + noteXml(run);
}

function textXml(text: string, deleted: boolean): string {
  const name = deleted ? 'w:delText' : 'w:t';
  return `<${name} xml:space="preserve">${escaped(text)}</${name}>`;
}

function trackedXml(body: string, run: WordRun): string {
  if (!run.tracked || !body) return body;
  const name = run.tracked === 'inserted' ? 'w:ins' : 'w:del';
  return `<${name} w:id="9001" w:author="Chuyên viên" w:date="2022-06-20T01:00:00Z">${body}</${name}>`;
}

function noteXml(run: WordRun): string {
  if (run.note === undefined) return '';
  const properties = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';
  return `<w:r>${properties}<w:footnoteReference w:id="${run.note + 2}"/></w:r>`;
}

function runProperties(run: WordRun): string {
  const inside = [
    run.font ? `<w:rFonts w:ascii="${run.font}" w:hAnsi="${run.font}" w:cs="${run.font}"/>` : '',
    run.b === undefined ? '' : run.b ? '<w:b/>' : '<w:b w:val="0"/>',
    run.i === undefined ? '' : run.i ? '<w:i/>' : '<w:i w:val="0"/>',
    run.caps ? '<w:caps/>' : '',
    run.color ? `<w:color w:val="${run.color}"/>` : '',
    run.size ? `<w:sz w:val="${run.size}"/><w:szCs w:val="${run.size}"/>` : '',
    run.u ? '<w:u w:val="single"/>' : '',
    run.sup ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('');
  return inside ? `<w:rPr>${inside}</w:rPr>` : '';
}
