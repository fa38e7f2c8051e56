import type { Inline, MailBlock } from './mail-blocks';

const ink = '#1a1a1a';
const font = "font-family:'Be Vietnam Pro',Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5";
const cell = 'border:1px solid #767676;padding:6px 10px;text-align:left;vertical-align:top';

/** The HTML of a mail: semantic, no pictures, no scripts, nothing loaded; contrast at least 7:1. */
export function writeHtml(subject: string, blocks: readonly MailBlock[]): string {
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:${ink};${font}">
<main style="max-width:640px;margin:0 auto">
${blocks.map(block).join('\n')}
</main>
</body>
</html>
`;
}

function block(value: MailBlock): string {
  switch (value.kind) {
    case 'list':
      return `<ul style="margin:0 0 16px;padding-left:24px">${value.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
    case 'quotation':
      return `<blockquote style="margin:0 0 16px;padding:8px 16px;border-left:4px solid #595959">${rows(value.lines)}</blockquote>`;
    case 'table':
      return table(value.head, value.rows);
    case 'paragraph':
      return `<p style="margin:0 0 16px">${rows(value.lines)}</p>`;
  }
}

function table(head: readonly string[], body: readonly (readonly (readonly Inline[])[])[]): string {
  const heads = head.map((text) => `<th scope="col" style="${cell};background:#f0f0f0">${escape(text)}</th>`).join('');
  const lines = body.map((row) => `<tr>${row.map((part) => `<td style="${cell}">${inline(part)}</td>`).join('')}</tr>`);
  return `<table style="border-collapse:collapse;margin:0 0 16px"><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function rows(lines: readonly (readonly Inline[])[]): string {
  return lines.map(inline).join('<br>\n');
}

function inline(parts: readonly Inline[]): string {
  return parts
    .map(({ text, strong, link }) => {
      if (strong) return `<strong>${escape(text)}</strong>`;
      return link ? `<a href="${escape(link)}" style="color:#003a8c">${escape(text)}</a>` : escape(text);
    })
    .join('');
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
