/** One page of the front door, with its own style and no script. `body` is HTML. */
export function page(title: string, nonce: string, body: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style nonce="${nonce}">
body { font: 16px/1.6 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem; color: #1f1f1f; }
.button, button { font: inherit; display: inline-block; padding: .5rem 1rem; border: 1px solid #0958d9; border-radius: 6px;
  background: #0958d9; color: #fff; text-decoration: none; cursor: pointer; }
[lang=en] { color: #595959; } .button [lang=en], button [lang=en] { color: #fff; } dt { margin-top: 1rem; } code { background: #f5f5f5; padding: .1rem .3rem; overflow-wrap: anywhere; }
</style>
</head>
<body><main>
${body}
</main></body>
</html>`;
}

/** Text made safe for an HTML page. */
export function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
