import type { Inline, MailBlock } from './mail-blocks';

/** The plain text of a mail; it says everything that the HTML says. */
export function writeText(blocks: readonly MailBlock[]): string {
  return `${blocks.map(block).join('\n\n')}\n`;
}

function block(value: MailBlock): string {
  switch (value.kind) {
    case 'list':
      return value.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'quotation':
      return value.lines.map((line) => `  ${inline(line)}`).join('\n');
    case 'table':
      return value.rows
        .map((row, at) => `${at + 1}. ${row.map((cell, of) => `${value.head[of]}: ${inline(cell)}`).join('; ')}`)
        .join('\n');
    case 'paragraph':
      return value.lines.map(inline).join('\n');
  }
}

function inline(parts: readonly Inline[]): string {
  return parts.map(({ text, link }) => (link ? `${text}: ${link}` : text)).join('');
}
