import { fold } from '@common/vietnamese/fold';
import { fromRoman } from '../docx/number-format';

export type LabelKind =
  'part' | 'chapter' | 'annex' | 'article' | 'upper' | 'roman' | 'decimal' | 'round' | 'letter' | 'paren' | 'bullet';

/** The number at the start of a line: "II.", "2.1.", "đ)", "Phần thứ nhất", "-". */
export type Label = Readonly<{
  kind: LabelKind;
  /** As written, without the blanks around it. */
  text: string;
  /** 1 for the first of its list; null where it cannot be counted. */
  value: number | null;
  /** How many numbers a decimal has: 1 for "2.", 2 for "2.1."; 0 for the others. */
  depth: number;
  /** Characters of the line it takes, blanks included. */
  length: number;
}>;

/** Điểm letters in Vietnamese order: after d comes đ; no f, j, w, z. */
const pointLetters = 'abcdđeghiklmnopqrstuvxy';
const ordinals = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const roman = '[IVXLC]{1,7}';

const patterns: readonly (readonly [LabelKind, RegExp])[] = [
  [
    'part',
    new RegExp(`^(?:PHẦN|Phần)\\s+(?<n>(?:thứ|THỨ)\\s+\\p{L}+|${roman}|\\d{1,2})(?![\\p{L}\\p{N}])\\s*[.:–-]?`, 'u'),
  ],
  ['chapter', new RegExp(`^(?:CHƯƠNG|Chương|MỤC|Mục)\\s+(?<n>${roman}|\\d{1,2})(?![\\p{L}\\p{N}])\\s*[.:–-]?`, 'u')],
  [
    'annex',
    new RegExp(
      `^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?:\\s+(?:số|SỐ))?(?:\\s+(?<n>${roman}|\\d{1,2}[A-Z]?)(?![\\p{L}\\p{N}]))?\\s*[.:–-]?(?=\\s|$)`,
      'u',
    ),
  ],
  ['article', /^Điều\s+(?<n>\d{1,3})\s*[.:]/u],
  [
    'decimal',
    new RegExp(`^(?:${roman}\\s*\\.\\s*)(?<n>\\d{1,2}(?:\\.\\d{1,2}){0,3})(?!\\d)\\s*[.)]?(?=\\s|\\p{Lu})`, 'u'),
  ],
  ['roman', new RegExp(`^(?<n>${roman})\\s*(?:[.)–-]|/(?=\\s)|:(?=\\s))(?=\\s|\\p{Lu}|["“]|$)`, 'u')],
  ['decimal', /^(?<n>\d{1,2}(?:\.\d{1,2}){1,4})(?!\d)\s*(?:[./]|[-–](?=\s))(?=\s*\p{L}|\s*["“(]|$)/u],
  ['decimal', /^(?<n>\d{1,2}(?:\.\d{1,2}){1,4})(?!\d)(?=\s*\p{Lu}|\s+["“])/u],
  ['decimal', /^(?<n>\d{1,2})(?:\s*\.|\s*\/(?=\s)|\s*[-–](?=\s)|\s*:(?=\s))(?=\s*\p{L}|\s*["“(]|$)/u],
  ['round', /^(?<n>\d{1,2}(?:\.\d{1,2}){0,3})\s*\)/u],
  ['upper', /^(?<n>[A-ZĐ])\s*(?:[.)–-]|\/(?=\s))(?=\s)/u],
  ['letter', /^(?<n>[a-zđ])\d{0,2}\s*(?:\)|\.(?=\s|\p{Lu})|\/(?=\s))/u],
  ['paren', /^\((?<n>\d{1,2}|[a-zđ]|[ivx]{1,5})\)/u],
  ['bullet', /^(?<n>[-–—+•*●▪➢✓□☐○◦◆■❖→·])(?=\s|\p{L})\s*/u],
];

/** Whether a line can begin with a number at all; most lines begin with words and are done here. */
const possible =
  /^(?:[IVXLC]{1,7}[\s.)\/:–-]|[IVXLC]{1,7}$|[A-ZĐ]\s*[.)\/–-]|\(?\d|\([a-zđivx]|[a-zđ]\d{0,2}\s*[.)\/]|[-–—+•*●▪➢✓□☐○◦◆■❖→·]|(?:Ph|PH|Ch|CH|Mụ|MỤ|Đi))/;

/** Reads the number a line begins with; null where it begins with words, a date or a quantity. */
export function readLabel(line: string): Label | null {
  if (/^[ABD-LNOQ-Za-z][a-z]/.test(line) || !possible.test(line)) return null;
  for (const [kind, pattern] of patterns) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const n = found.groups?.['n'] ?? '';
    const length = found[0].length + (/^\s*/.exec(line.slice(found[0].length))?.[0].length ?? 0);
    const depth = kind === 'decimal' || kind === 'round' ? n.split('.').length : 0;
    return { kind, text: found[0].trim(), value: valueOf(kind, n), depth, length };
  }
  return null;
}

/** The label Word counted, read like a typed one; "1.1" of a list needs no final stop. */
export function readListLabel(label: string): Label | null {
  const read = readLabel(`${label} X`) ?? readLabel(`${label}. X`);
  return read === null ? null : { ...read, text: label, length: 0 };
}

function valueOf(kind: LabelKind, n: string): number | null {
  switch (kind) {
    case 'decimal':
    case 'round':
      return Number(n.split('.').at(-1));
    case 'letter':
      return pointLetters.indexOf(n) + 1 || null;
    case 'upper':
      return pointLetters.indexOf(n.toLowerCase()) + 1 || null;
    case 'bullet':
      return null;
    default:
      return fromRoman(n) ?? ordinal(n) ?? (/^\d+$/.test(n) ? Number(n) : null);
  }
}

function ordinal(n: string): number | null {
  const word = fold(n).replace(/^thu\s+/, '');
  const place = ordinals.indexOf(word === 'mot' ? 'nhat' : word === 'bon' ? 'tu' : word);
  return place < 0 ? null : place + 1;
}

/** "C.", "D.", "I.", "V." may be letters or Roman numbers; the same line read as a capital letter. */
export function asUpperLetter(label: Label): Label | null {
  const letter = /^[A-Z]/.exec(label.text)?.[0];
  if (label.kind !== 'roman' || letter === undefined || !/^[A-Z]\s*[^A-Z]?$/.test(label.text)) return null;
  return { ...label, kind: 'upper', value: valueOf('upper', letter) };
}
