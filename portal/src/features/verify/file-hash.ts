const PIECE = 4 * 1024 * 1024;

/** The most that is read into memory here; larger files are for the command line. */
export const LARGEST = 512 * 1024 * 1024;

/** The file's SHA-256 in hexadecimal, computed on this device; `onProgress` tells the bytes read so far. */
export async function sha256Of(file: Blob, onProgress: (bytes: number) => void): Promise<string> {
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += PIECE) {
    bytes.set(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()), at);
    onProgress(Math.min(at + PIECE, file.size));
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
