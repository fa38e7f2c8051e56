import type { Block, Cell, Note, Run, Table } from '@common/contracts/document-ast';

/** Numbers that look like chance and are the same in every run (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value ^= value + Math.imul(value ^ (value >>> 7), 61 | value);
    return ((value ^ (value >>> 14)) >>> 0) % sides;
  };
}

const words = ['Công tác', 'chăm sóc sức khỏe', 'nhân dân', 'đạt 94,5%', 'm', '2', 'được tăng cường;', 'ĐỔI MỚI'];
const emphases = [
  {},
  { b: true },
  { i: true },
  { b: true, i: true },
  { u: true },
  { sup: true },
  { sub: true },
] as const;

/** A section such as the Word import makes: tidy runs, spans, ragged tables, footnotes, blocks kept as they are. */
export function anySection(seed: number): { blocks: Block[]; notes: Note[] } {
  const roll = dice(seed);
  const notes: Note[] = [];
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)]!;

  const runs = (): Run[] => {
    const made: Run[] = [];
    let before = -1;
    for (let count = 1 + roll(4); count > 0; count--) {
      let kind = roll(emphases.length);
      if (kind === before) kind = (kind + 1) % emphases.length;
      before = kind;
      made.push({ text: `${pick(words)}${roll(8) === 0 ? '\n' : ' '}${pick(words)}`, ...emphases[kind] });
      if (roll(6) === 0) {
        notes.push({ id: `fn${notes.length + 1}`, runs: [{ text: pick(words) }] });
        made.push({ text: '', note: `fn${notes.length}` });
        before = -1;
      }
    }
    return made;
  };
  const cell = (rowsLeft: number): Cell => {
    const made: Cell = { paragraphs: Array.from({ length: roll(3) }, runs) };
    if (roll(5) === 0) made.colSpan = 2;
    if (rowsLeft > 1 && roll(6) === 0) made.rowSpan = 2;
    return made;
  };
  const table = (id: string): Table => {
    const size = 1 + roll(4);
    const rows = Array.from({ length: size }, (_, row) => Array.from({ length: 1 + roll(4) }, () => cell(size - row)));
    const caption = roll(2) === 0 ? { caption: 'Bảng 1. Kết quả' } : {};
    return { type: 'table', id, ...caption, columns: 1 + roll(6), headerRows: roll(Math.min(size, 2)), rows };
  };
  const block = (id: string): Block => {
    const kinds: (() => Block)[] = [
      () => ({ type: 'paragraph', id, runs: runs() }),
      () => ({ type: 'heading', id, level: 1 + roll(6), label: pick(['', 'II.', '2.1.', 'a)']), runs: runs() }),
      () => ({ type: 'item', id, level: 1 + roll(9), marker: pick(['-', '+', '•', 'a)', '1.']), runs: runs() }),
      () => table(id),
      () => ({ type: 'figure', id, sha256: 'a'.repeat(64), mediaType: 'image/png', alt: pick(words) }),
      () => ({ type: 'annex', id, label: 'Phụ lục I', title: runs() }),
      () => ({ type: 'page-break', id }),
    ];
    return pick(kinds)();
  };
  return { blocks: Array.from({ length: roll(7) }, (_, index) => block(`b${index + 1}`)), notes };
}
