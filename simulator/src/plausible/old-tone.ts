import type { Paper, PaperBlock, PaperSection } from './paper';

const moved: Record<string, string> = {
  óa: 'oá', òa: 'oà', ỏa: 'oả', õa: 'oã', ọa: 'oạ',
  óe: 'oé', òe: 'oè', ỏe: 'oẻ', õe: 'oẽ', ọe: 'oẹ',
  úy: 'uý', ùy: 'uỳ', ủy: 'uỷ', ũy: 'uỹ', ụy: 'uỵ',
}; // prettier-ignore

/** Writes the tone mark where older spelling has it ("hoà", "uỷ"): the same words, other code points. */
export function oldTone(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<!q)([óòỏõọ][ae]|[úùủũụ]y)(?!\p{L})/gu, (pair) => moved[pair] ?? pair)
    .replace(/Ủy(?!\p{L})/gu, 'Uỷ');
}

/** A paper in older spelling, all of it or (like most offices) only here and there. */
export function respelled(paper: Paper, share: (text: string) => boolean): Paper {
  const turn = (text: string) => (share(text) ? oldTone(text) : text);
  const block = (one: PaperBlock): PaperBlock => {
    if (one.kind === 'table') return { ...one, rows: one.rows.map((row) => row.map(turn)) };
    if (one.kind === 'subheading') return { ...one, text: turn(one.text) };
    return { ...one, text: turn(one.text), note: one.note === null ? null : turn(one.note) };
  };
  const section = (one: PaperSection): PaperSection => ({
    ...one,
    title: turn(one.title),
    blocks: one.blocks.map(block),
  });
  return {
    ...paper,
    opening: paper.opening.map(turn),
    sections: paper.sections.map(section),
    statements: paper.statements.map((statement) => ({ ...statement, text: turn(statement.text) })),
    annexes: paper.annexes.map((annex) => ({ ...annex, sections: annex.sections.map(section) })),
  };
}
