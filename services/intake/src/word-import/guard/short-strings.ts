const places = 1024;
const longest = 64;

/**
 * Makes strings of bytes that come again and again (names of elements, values of attributes): the same bytes give the
 * same object. A newcomer takes the place of the one before it, so a strange file cannot make the table grow.
 */
export class ShortStrings {
  private readonly known = new Array<string>(places).fill('');

  at(source: Buffer, start: number, end: number): string {
    if (end - start > longest) return textAt(source, start, end);
    let hash = end - start;
    for (let place = start; place < end; place++) hash = (hash * 31 + (source[place] ?? 0)) | 0;
    const slot = hash & (places - 1);
    const known = this.known[slot] ?? '';
    if (isAt(source, start, end, known)) return known;
    const text = internalized(textAt(source, start, end));
    this.known[slot] = text;
    return text;
  }
}

/** Whether these bytes are `text`, which is plain ASCII; for any other text the answer is no. */
export function isAt(source: Buffer, start: number, end: number, text: string): boolean {
  if (text.length !== end - start) return false;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code !== source[start + place] || code > 0x7f) return false;
  }
  return true;
}

/** UTF-8, which is what no encoding means; asked for by name it would be looked up each time. */
export function textAt(source: Buffer, start: number, end: number): string {
  return source.toString(undefined, start, end);
}

/** As a key it becomes the one copy that literals in the code share, so comparing names is comparing pointers. */
function internalized(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}
