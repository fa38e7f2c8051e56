/** Text as a Typst string literal: nothing in it can be read as markup or code. */
export function literal(text: string): string {
  return `"${text.replace(/[\\"]/gu, '\\$&').replace(/\n/gu, ' ')}"`;
}
