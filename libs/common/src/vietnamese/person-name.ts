const word = "\\p{L}[\\p{L}\\p{M}.'’-]*";
const nameOfAPerson = new RegExp(`^${word}(?: ${word})+$`, 'u');

/** A name as it stands under a paper: at least a family and a given name, of letters only, one blank between them. */
export function isPersonName(text: string): boolean {
  return nameOfAPerson.test(plainName(text));
}

/** The name without blanks around it, and one between its words. */
export function plainName(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
