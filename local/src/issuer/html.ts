/** Text made safe for an HTML page. */
export function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** One page of the embedded issuer. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1f1f1f; }
button { font: inherit; text-align: left; width: 100%; padding: .6rem .9rem; margin: .2rem 0; cursor: pointer;
  border: 1px solid #8c8c8c; border-radius: 6px; background: #fff; }
button:hover, button:focus-visible { border-color: #0958d9; outline: 2px solid #0958d9; }
small { color: #595959; display: block; } summary { cursor: pointer; margin: 1rem 0 .5rem; }
</style>
</head>
<body><main><h1>${escaped(title)}</h1>${body}</main></body>
</html>`;
}
