/** Firefox and Safari fetch a download a moment after the click; the address must still hold then. */
const heldMs = 60_000;

/** Hands the person a file as a download. */
export function saveFile(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), heldMs);
}
