import type { OfficialForm } from '../../documents/domain/forms/official-form';
import type { Component } from '../../documents/domain/forms/text-style';
import type { HeaderRow, Line } from '../../documents/domain/official-document';
import { textWidth } from '../style-face';
import { textXml } from './docx-text';
import { twips } from './xml';

/** The paragraph style of a component of the fixed parts. */
export function styleOf(component: Component): string {
  return `TH${component.charAt(0).toUpperCase()}${component.slice(1)}`;
}

/** The lines of a fixed part in a place `width` millimetres wide. */
export function linesXml(lines: readonly Line[], form: OfficialForm, width: number): string {
  return lines.map((line) => (line.type === 'rule' ? ruleXml(line, form, width) : lineXml(line))).join('');
}

function lineXml(line: Extract<Line, { type: 'text' }>): string {
  const gap = line.gapBefore === undefined ? '' : `<w:spacing w:before="${line.gapBefore * 20}"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="${styleOf(line.component)}"/>${gap}</w:pPr><w:r>${textXml(line.text)}</w:r></w:p>`;
}

/** A solid rule: the upper border of an empty line, narrowed by indents to its length. */
function ruleXml(line: Extract<Line, { type: 'rule' }>, form: OfficialForm, width: number): string {
  const place = twips(width);
  const length = Math.min(textWidth(line.under, form.styles[line.component]) * 20, place) * line.share;
  const indent = Math.round((place - length) / 2);
  return (
    '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>' +
    `<w:spacing w:before="60" w:after="0" w:line="60" w:lineRule="exact"/><w:ind w:left="${indent}" w:right="${indent}"/>` +
    '<w:rPr><w:sz w:val="4"/></w:rPr></w:pPr></w:p>'
  );
}

/** A borderless table of two columns: the header block, or recipients beside the signature. */
export function twoColumns(rows: readonly HeaderRow[], widths: readonly [number, number], form: OfficialForm): string {
  const [left, right] = widths;
  const cell = (lines: readonly Line[], width: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/></w:tcPr>${linesXml(lines, form, width) || '<w:p/>'}</w:tc>`;
  const body = rows
    .map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(row.left, left)}${cell(row.right, right)}</w:tr>`)
    .join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${twips(left) + twips(right)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid><w:gridCol w:w="${twips(left)}"/><w:gridCol w:w="${twips(right)}"/></w:tblGrid>${body}</w:tbl>`
  );
}
