/** What to write where an element of an Office formula opens and closes, so that its text can be read on one line. */
const opening: Readonly<Record<string, string>> = {
  'm:den': '/(',
  'm:num': '(',
  'm:rad': '√(',
  'm:sup': '^(',
  'm:sub': '_(',
  'm:d': '(',
};
const closing: Readonly<Record<string, string>> = {
  'm:den': ')',
  'm:num': ')',
  'm:rad': ')',
  'm:sup': ')',
  'm:sub': ')',
  'm:d': ')',
};

export function formulaOpens(name: string): string {
  return opening[name] ?? '';
}

export function formulaCloses(name: string): string {
  return closing[name] ?? '';
}
