import { constants, crc32, deflateRawSync } from 'node:zlib';

const chunkSize = 1 << 20;

/** Two bombs that unpack alike: one tells its size as it is, the other lies that it is small. */
export type ZipBombs = Readonly<{ honest: Uint8Array; lying: Uint8Array }>;

/**
 * A .docx of well under a megabyte whose `word/document.xml` unpacks to `megabytes`: one packed megabyte of spaces,
 * repeated. It is put together by hand so that making it needs no memory for what it unpacks to.
 */
export function zipBombs(megabytes: number): ZipBombs {
  const spaces = Buffer.alloc(chunkSize, ' ');
  const packed = deflateRawSync(spaces, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const body = Buffer.concat([...Array.from({ length: megabytes }, () => packed), Buffer.from([3, 0])]);
  let checksum = 0;
  for (let index = 0; index < megabytes; index++) checksum = crc32(spaces, checksum);
  return { honest: oneEntry(body, checksum, megabytes * chunkSize), lying: oneEntry(body, checksum, 1000) };
}

/** A zip with one deflated entry, headers and directory written by hand. */
function oneEntry(body: Buffer, checksum: number, unpacked: number): Uint8Array {
  const name = Buffer.from('word/document.xml');
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt16LE(33, 8);
  common.writeUInt32LE(checksum, 10);
  common.writeUInt32LE(body.length, 14);
  common.writeUInt32LE(unpacked, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, body]);
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
