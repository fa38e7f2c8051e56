import { limits } from './limits';
import { ArchiveTooLarge, DamagedFile, EncryptedFile } from './refusals';

/** One file of the archive as its central directory declares it; nothing is inflated to know this. */
export type ZipEntry = Readonly<{
  name: string;
  method: number;
  packed: number;
  size: number;
  /** Where its local header stands. */
  offset: number;
}>;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** Reads and judges the central directory: a bomb is refused here, before a single byte is inflated. */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new ArchiveTooLarge('entries');
  const entries = new Map<string, ZipEntry>();
  let place = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read++) {
    if (place + 46 > bytes.length || view.getUint32(place, true) !== entryMark) throw new DamagedFile('zip');
    const [nameLength, extra, comment] = [28, 30, 32].map((at) => view.getUint16(place + at, true)) as [
      number,
      number,
      number,
    ];
    if ((view.getUint16(place + 8, true) & 1) === 1) throw new EncryptedFile();
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(place + 46, place + 46 + nameLength)),
      method: view.getUint16(place + 10, true),
      packed: view.getUint32(place + 20, true),
      size: view.getUint32(place + 24, true),
      offset: view.getUint32(place + 42, true),
    };
    if (entries.has(entry.name)) throw new DamagedFile(entry.name);
    entries.set(entry.name, entry);
    place += 46 + nameLength + extra + comment;
  }
  refuseBomb([...entries.values()], bytes.length);
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let place = view.byteLength - 22; place >= lowest; place--) {
    if (view.getUint32(place, true) === endMark) return place;
  }
  throw new DamagedFile('zip');
}

function refuseBomb(entries: readonly ZipEntry[], fileSize: number): void {
  let [total, packed] = [0, 0];
  for (const entry of entries) {
    if (entry.size > limits.entry) throw new ArchiveTooLarge('entry');
    if (entry.size > limits.ratioFrom && entry.size > entry.packed * limits.ratio) throw new ArchiveTooLarge('ratio');
    total += entry.size;
    packed += entry.packed;
  }
  if (total > limits.total) throw new ArchiveTooLarge('total');
  if (packed > fileSize) throw new ArchiveTooLarge('overlap');
}
