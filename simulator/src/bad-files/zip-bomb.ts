import { unzipSync } from 'fflate';
import { constants, crc32, deflateRawSync } from 'node:zlib';

const chunkSize = 1 << 20;
const mainPart = 'word/document.xml';

/** Two bombs that unpack alike: one tells its size as it is, the other lies that it is small. */
export type ZipBombs = Readonly<{ honest: Uint8Array; lying: Uint8Array }>;

/** One file in a zip, already deflated. */
type Entry = Readonly<{ name: string; packed: Uint8Array; checksum: number; unpacked: number }>;

/**
 * Turns a sound .docx into bombs of well under a megabyte whose `word/document.xml` unpacks to `megabytes`: one packed
 * megabyte of spaces, repeated. They are put together by hand, so that making one needs no memory for what it unpacks to.
 */
export function zipBombs(docx: Uint8Array, megabytes: number): ZipBombs {
  const spaces = Buffer.alloc(chunkSize, ' ');
  const once = deflateRawSync(spaces, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([...Array.from({ length: megabytes }, () => once), Buffer.from([3, 0])]);
  let checksum = 0;
  for (let index = 0; index < megabytes; index++) checksum = crc32(spaces, checksum);
  const others = Object.entries(unzipSync(docx))
    .filter(([name]) => name !== mainPart)
    .map(([name, content]) => entryOf(name, content));
  const bomb = (unpacked: number) => zipOf([...others, { name: mainPart, packed, checksum, unpacked }]);
  return { honest: bomb(megabytes * chunkSize), lying: bomb(1000) };
}

function entryOf(name: string, content: Uint8Array): Entry {
  return { name, packed: deflateRawSync(content), checksum: crc32(content), unpacked: content.length };
}

/** A zip of deflated entries, headers and directory written by hand. */
function zipOf(entries: readonly Entry[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const common = commonHeader(entry, name.length);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, entry.packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, rest, name]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** What the local and the central header share: version, method, time, checksum, sizes, length of the name. */
function commonHeader(entry: Entry, nameLength: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(8, 4);
  header.writeUInt16LE(33, 8);
  header.writeUInt32LE(entry.checksum, 10);
  header.writeUInt32LE(entry.packed.length, 14);
  header.writeUInt32LE(entry.unpacked, 18);
  header.writeUInt16LE(nameLength, 22);
  return header;
}
