import { signOfLevel } from './markers';

const emphasised: readonly (readonly [RegExp, string])[] = [
  [/font-weight:\s*(bold|[6-9]00)/i, 'b'],
  [/font-style:\s*italic/i, 'i'],
  [/text-decoration[^;]*:\s*[^;]*underline/i, 'u'],
  [/vertical-align:\s*super/i, 'sup'],
  [/vertical-align:\s*sub(?!s)/i, 'sub'],
];
const kept = /^(colspan|rowspan|data-(?!style$|none$).*)$/;

/** HTML of another program as plain structure: paragraphs, titles, items, tables, emphasis. Styles are read, then dropped. */
export function cleanPasted(html: string): string {
  const { body } = new DOMParser().parseFromString(withoutActing(html), 'text/html');
  body.querySelectorAll('style, script, meta, link, title, img, object').forEach((element) => element.remove());
  body.querySelectorAll<HTMLElement>('p').forEach(wordItem);
  [...body.querySelectorAll('li')].map(readItem).forEach(listItem);
  body.querySelectorAll('ul, ol').forEach((list) => list.replaceWith(...list.childNodes));
  body.querySelectorAll('li').forEach((item) => item.remove());
  body.querySelectorAll('td p[data-marker], th p[data-marker]').forEach(markerAsText);
  body.querySelectorAll('*').forEach(emphasis);
  return body.innerHTML;
}

/** Styles and handlers under names that do nothing: the page's security policy refuses even to read them. */
function withoutActing(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag.replace(/\sstyle\s*=/gi, ' data-style=').replace(/\son\w+\s*=/gi, ' data-none='),
    );
}

/** Word tells a list by "mso-list:l0 level2 lfo1" and writes the marker into the text. */
function wordItem(paragraph: HTMLElement): void {
  const [, level] = /mso-list:[^;]*level(\d)/.exec(paragraph.getAttribute('data-style') ?? '') ?? [];
  if (level === undefined) return;
  const sign = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*Ignore/i.test(span.outerHTML));
  const marker = sign?.textContent?.replace(/[\s\u00a0]+/g, '') ?? '';
  sign?.remove();
  asItem(paragraph, Number(level), /[\p{L}\p{N}]/u.test(marker) && marker.length > 1 ? marker : null);
}

type ListItem = Readonly<{ item: HTMLElement; level: number; marker: string | null }>;

function readItem(item: HTMLElement): ListItem {
  let level = 0;
  for (let at = item.parentElement; at; at = at.parentElement) if (/^(UL|OL)$/.test(at.tagName)) level++;
  const items = [...(item.parentElement?.children ?? [])].filter(({ tagName }) => tagName === 'LI');
  const counted = item.parentElement?.tagName === 'OL';
  return { item, level: Math.max(level, 1), marker: counted ? `${items.indexOf(item) + 1}.` : null };
}

function listItem({ item, level, marker }: ListItem): void {
  const inner = [...item.childNodes];
  const deeper = inner.filter((node) => /^(UL|OL)$/.test(node.nodeName));
  const own = item.ownerDocument.createElement('p');
  for (const node of inner) {
    if (!deeper.includes(node)) own.append(...(/^(P|DIV)$/.test(node.nodeName) ? node.childNodes : [node]));
  }
  asItem(own, level, marker);
  item.before(own, ...deeper);
}

function asItem(paragraph: HTMLElement, level: number, marker: string | null): void {
  paragraph.setAttribute('data-level', String(Math.min(level, 9)));
  paragraph.setAttribute('data-marker', marker ?? signOfLevel(level));
}

function markerAsText(paragraph: Element): void {
  paragraph.prepend(`${paragraph.getAttribute('data-marker')} `);
  paragraph.removeAttribute('data-marker');
  paragraph.removeAttribute('data-level');
}

function emphasis(element: Element): void {
  const style = element.getAttribute('data-style') ?? '';
  for (const { name } of [...element.attributes]) if (!kept.test(name)) element.removeAttribute(name);
  if (element.tagName === 'B' && /font-weight:\s*normal/i.test(style))
    return element.replaceWith(...element.childNodes);
  if (element.tagName !== 'SPAN' || element.hasAttribute('data-note')) return;
  for (const [pattern, tag] of emphasised) {
    if (!pattern.test(style)) continue;
    const wrap = element.ownerDocument.createElement(tag);
    wrap.append(...element.childNodes);
    element.append(wrap);
  }
}
