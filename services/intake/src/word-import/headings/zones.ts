import { fold } from '@common/vietnamese/fold';
import type { DocxBlock, DocxParagraph, DocxTable } from '../docx/model';
import { paragraphsOf } from '../docx/body-reader';
import { isCapitals, markedShare } from './emphasis';
import { readLabel } from './label';

/** Where in the paper a block stands. Headings of an annex never match the outline. */
export type Zone = 'cover' | 'body' | 'signature' | 'annex';

const coverLine =
  /^(cong hoa xa hoi|doc lap|dang cong san viet nam|so\s*:|so\s+[\d.…]*(?:(?<=\d)\s?(?:bis|\p{L})(?=\s*[-–]))?\s*[-–]?\s*[\p{L}]*\s*\/|bao cao|to trinh|ke hoach|cong van|du thao|du thao lan|hoa toc|khan$|thuong khan|kinh gui|v\/v|ve viec|\*+$|[-_–—=\s]+$|\(?kem theo|.{0,40}ngay\s+[\d.…\s]*\s*thang)/u;
/** What the report is about (trích yếu), plain below its name. */
const abstractLine = /^(so ket|tong ket|ve viec|ket qua (05|5|thuc hien)|tinh hinh thuc hien) /u;
/** The line of capitals that names who issues the paper, first of all in it. */
const issuerLine =
  /^(tinh uy|thanh uy|dang uy|dang doan|ban can su|ban chap hanh|ban |uy ban|ubnd|bo |so |cuc |tong cuc|vu |vien |truong |benh vien|bao hiem|hoi |lien |tong |toa an|kiem toan|ngan hang|thanh tra|thong tan|dai |trung uong)/u;
const signatureLine = /^(T\/M|TM|KT|TL|TUQ|Q)\s*\.?\s*\p{Lu}{2}/u;
const office =
  /^(CHỦ TỊCH|PHÓ CHỦ TỊCH|BÍ THƯ|PHÓ BÍ THƯ|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|TỔNG GIÁM ĐỐC|VỤ TRƯỞNG|CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG)/u;

/** Gives every block its zone: cover, body, from "Nơi nhận" or the signature on, and annexes after it. */
export function zonesOf(blocks: readonly DocxBlock[]): Zone[] {
  const bodyStart = coverEnd(blocks);
  const annexLine = blocks.findIndex((block, place) => place > bodyStart && isAnnexStart(block));
  const end = annexLine < 0 ? blocks.length : annexLine;
  const sign = blocks.findIndex((block, place) => place > bodyStart && place < end && isSignature(block));
  const annex = sign < 0 ? end : annexStart(blocks, sign, end);
  return blocks.map((_, place) => {
    if (place < bodyStart) return 'cover';
    if (place >= annex) return 'annex';
    return sign >= 0 && place >= sign ? 'signature' : 'body';
  });
}

function coverEnd(blocks: readonly DocxBlock[]): number {
  let [addressees, marked, named] = [false, false, false];
  for (const [place, block] of blocks.entries()) {
    if (block.kind === 'text-box') continue;
    if (block.kind === 'table') {
      if (!isLayoutTable(block, place)) return place;
      marked = true;
      continue;
    }
    const line = fold(block.text.trim());
    if ((coverLine.test(line) && line.length < 160) || isIssuerLine(block, line, place)) {
      marked = true;
      addressees ||= line.startsWith('kinh gui');
      named ||= line === 'bao cao';
    } else if (addressees && /^[-–+]/.test(block.text)) continue;
    else if (named && abstractLine.test(line) && line.length < 250) continue;
    else if (!isTitleLine(block, marked)) return place;
  }
  return blocks.length;
}

/** Papers without the usual table at their head have its lines as plain paragraphs. */
function isIssuerLine({ text, list }: DocxParagraph, folded: string, place: number): boolean {
  return place < 4 && list === null && text.length < 100 && issuerLine.test(folded) && isCapitals(text);
}

/** A line of the title (trích yếu), which spans 2 to 5 paragraphs in most papers. */
function isTitleLine(paragraph: DocxParagraph, marked: boolean): boolean {
  const { text, runs, centred } = paragraph;
  if (paragraph.list !== null || /^[-+•]/.test(text) || text.length > 400) return false;
  const label = readLabel(text);
  if (label !== null && label.kind !== 'bullet') return false;
  return (centred && (marked || text.length < 200)) || (marked && markedShare(runs, 'b') > 0.8);
}

function isLayoutTable(table: DocxTable, place: number): boolean {
  if (place > 4 || table.rows.length > 6) return false;
  return paragraphsOf(table).some(({ text }) => {
    const line = fold(text.trim());
    return coverLine.test(line) || /^(uy ban nhan dan|ubnd|bo |so |tinh uy|thanh uy|ban )/.test(line);
  });
}

function isSignature(block: DocxBlock): boolean {
  if (block.kind === 'text-box') return false;
  if (block.kind === 'table' && block.rows.length > 6) return false;
  if (block.kind === 'paragraph' && (block.text.length > 400 || !mayOpenSignature.test(block.text))) return false;
  const lines = paragraphsOf(block).flatMap(({ text }) => text.split('\n').map((line) => line.trim()));
  if (block.kind === 'paragraph' && (lines[0]?.length ?? 0) > 120) return false;
  if (lines.some((line) => isRecipients(line) || (signatureLine.test(line) && isCapitals(line)))) return true;
  return lines.some((line) => office.test(line) && line.length < 60 && isCapitals(line)) && lines.length <= 14;
}

/** "Nơi nhận:" or a line of capitals; decides nothing, but spares the body's paragraphs the closer look. */
const mayOpenSignature = /^[Nn]|^\p{Lu}[\p{Lu}.\s/]/u;

function isRecipients(line: string): boolean {
  return /^n/i.test(line) && /^noi nhan\s*(:|$)/.test(fold(line.slice(0, 20)));
}

function annexStart(blocks: readonly DocxBlock[], sign: number, end: number): number {
  for (let place = sign + 1; place < end; place++) {
    const block = blocks[place];
    if (block === undefined || isSignature(block) || block.kind === 'text-box') continue;
    if (block.kind === 'table' || block.newPage || block.text.length > 200 || opensAnnex(block)) return place;
  }
  return end;
}

function opensAnnex({ text, runs, centred }: DocxParagraph): boolean {
  const label = readLabel(text);
  if (label?.kind === 'roman' || label?.kind === 'part' || label?.kind === 'decimal') return true;
  return (
    centred &&
    isCapitals(text) &&
    markedShare(runs, 'b') > 0.8 &&
    /^(đề cương|biểu|danh sách|mẫu|báo cáo|kế hoạch|tổng hợp)/i.test(text)
  );
}

/** "PHỤ LỤC" on its own line; "Phụ lục 1 kèm theo nêu rõ …" inside the text is none. */
function isAnnexStart(block: DocxBlock): boolean {
  if (block.kind !== 'paragraph' || block.contents || !/^ph[ụu]/i.test(block.text)) return false;
  const label = readLabel(block.text);
  if (label?.kind !== 'annex' || block.text.length > 160) return false;
  const bold = markedShare(block.runs, 'b') > 0.75;
  return (
    (block.centred && (bold || isCapitals(block.text))) || (bold && block.newPage) || (isCapitals(label.text) && bold)
  );
}
