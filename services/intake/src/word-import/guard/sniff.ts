import { DamagedFile, EmptyFile, EncryptedFile, FileTooLarge, NotADocx, OldWordFile } from './refusals';
import { limits } from './limits';

const ole2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** PNG, JPEG, GIF, TIFF in either byte order. */
const images = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const encryptionInfo = Buffer.from('EncryptionInfo', 'utf16le');

/** Lets only a zip archive pass; every other kind is refused by its name, whatever the file is called. */
export function refuseUnlessZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new EmptyFile();
  if (bytes.length > limits.file) throw new FileTooLarge(bytes.length, limits.file);
  if (startsAsZip(bytes)) return;
  if (startsWith(bytes, [0x50, 0x4b])) throw new DamagedFile('zip');
  if (startsWith(bytes, ole2)) throw isEncrypted(bytes) ? new EncryptedFile() : new OldWordFile();
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 1024))
    .replace(/^[\s\0\u00EF\u00BB\u00BF\u00FE\u00FF]+/, '');
  if (head === '') throw new EmptyFile();
  if (head.startsWith('%PDF')) throw new NotADocx('pdf');
  if (images.some((magic) => startsWith(bytes, magic))) throw new NotADocx('image');
  if (head.startsWith('{\\rtf')) throw new NotADocx('rtf');
  if (/^<(!doctype html|html|head|body|meta|\?xml[^>]*>\s*<html)/i.test(head.replaceAll('\0', '')))
    throw new NotADocx('html');
  throw new NotADocx('unknown');
}

/** What a .docx is outside; other files are too. */
export function startsAsZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, place) => bytes[place] === byte);
}

/** Word's password protection puts the whole package into one OLE2 stream of that name. */
function isEncrypted(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes(encryptedPackage) || buffer.includes(encryptionInfo);
}
