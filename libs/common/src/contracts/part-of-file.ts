/** A part read from a Word file is named after that file: its name is its own, and tells its file for ever. */
export function nameInFile(fileSha256: string, partId: string): string {
  return `${fileSha256.slice(0, 8)}-${partId}`;
}

/** Whether the part was read from the file of this hash. */
export function isOfFile(part: Readonly<{ id: string }>, fileSha256: string): boolean {
  return part.id.startsWith(nameInFile(fileSha256, ''));
}
