import { inflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';
import { limits } from './limits';
import { ArchiveTooLarge, DamagedFile } from './refusals';
import type { ZipEntry } from './zip-directory';

const stored = 0;
const deflated = 8;
/** Bytes beyond the declared size, so that one buffer takes the whole entry; zlib asks for 64 at least. */
const roomToEnd = 64;

/** The bytes of one entry, piece by piece, never more than it declared: an entry that lies about its size is refused. */
export function* inflateEntry(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  if (entry.method === stored) {
    if (packed.length !== entry.size) throw new DamagedFile(entry.name);
    yield packed;
  } else if (entry.method !== deflated) throw new DamagedFile(entry.name);
  else if (entry.size <= limits.atOnce) yield atOnce(packed, entry);
  else yield* pieces(packed, entry);
}

function packedBytes(bytes: Uint8Array, { name, offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw new DamagedFile(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new DamagedFile(name);
  return bytes.subarray(start, start + packed);
}

function atOnce(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  let inflated: Uint8Array;
  try {
    inflated = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: size + roomToEnd });
  } catch (error) {
    throw isTooLarge(error) ? new ArchiveTooLarge('declared-size') : new DamagedFile(name);
  }
  if (inflated.length !== size) throw new DamagedFile(name);
  return inflated;
}

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

/** 16 KB in give at most some 16 MB out, so memory stays flat however large the entry is. */
function* pieces(packed: Uint8Array, { name, size }: ZipEntry): Generator<Uint8Array> {
  const step = 16_384;
  let waiting: Uint8Array[] = [];
  let seen = 0;
  const inflate = new Inflate((piece) => waiting.push(piece));
  for (let place = 0; place < packed.length; place += step) {
    try {
      inflate.push(packed.subarray(place, place + step), place + step >= packed.length);
    } catch {
      throw new DamagedFile(name);
    }
    for (const piece of waiting) {
      seen += piece.length;
      if (seen > size) throw new ArchiveTooLarge('declared-size');
      yield piece;
    }
    waiting = [];
  }
  if (seen !== size) throw new DamagedFile(name);
}
