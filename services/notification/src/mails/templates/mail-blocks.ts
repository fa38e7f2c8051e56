import type { MailText } from './mail-text';

export type Inline = Readonly<{ text: string; strong?: true; link?: string }>;
export type MailBlock =
  | Readonly<{ kind: 'paragraph' | 'quotation'; lines: readonly (readonly Inline[])[] }>
  | Readonly<{ kind: 'list'; items: readonly (readonly Inline[])[] }>
  | Readonly<{ kind: 'table'; head: readonly string[]; rows: readonly (readonly (readonly Inline[])[])[] }>;

/** Reads a mail's source; both the text and the HTML are written from what this answers. */
export function blocksOf({ source }: MailText): MailBlock[] {
  return source
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim().split(/\n[ \t]*/))
    .map(readBlock);
}

function readBlock(lines: string[]): MailBlock {
  const without = (mark: string) => lines.map((line) => inlines(line.slice(mark.length)));
  if (lines.every((line) => line.startsWith('- '))) return { kind: 'list', items: without('- ') };
  if (lines.every((line) => line.startsWith('> '))) return { kind: 'quotation', lines: without('> ') };
  if (lines.every((line) => line.startsWith('| '))) {
    const [head, ...rows] = lines.map((line) =>
      line
        .slice(2)
        .split(/(?<!\\)\|/)
        .map((cell) => inlines(cell.trim())),
    );
    return { kind: 'table', head: head.map((cell) => cell.map(({ text }) => text).join('')), rows };
  }
  return { kind: 'paragraph', lines: lines.map(inlines) };
}

const parts = /\*\*(?<strong>(?:\\.|[^*\\])+)\*\*|\[(?<label>(?:\\.|[^\]\\])+)\]\((?<link>(?:\\.|[^)\\])+)\)/g;

function inlines(line: string): Inline[] {
  const result: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(parts)) {
    const { strong, label, link } = match.groups!;
    if (match.index > end) result.push({ text: plain(line.slice(end, match.index)) });
    result.push(strong ? { text: plain(strong), strong: true } : { text: plain(label), link: plain(link) });
    end = match.index + match[0].length;
  }
  if (end < line.length) result.push({ text: plain(line.slice(end)) });
  return result;
}

function plain(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
