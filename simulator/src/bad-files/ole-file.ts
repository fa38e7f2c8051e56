const sector = 512;
const endOfChain = 0xfffffffe;
const freeSector = 0xffffffff;
const fatSector = 0xfffffffd;
const sectorsPerStream = 8;

/**
 * A small OLE2 compound file with the streams named, 4,096 bytes each: what Word 97-2003 and encrypted packages are
 * stored in. Names must come in the format's order: shorter first.
 */
export function oleFile(streamNames: readonly string[]): Uint8Array {
  const file = Buffer.alloc(sector * (3 + streamNames.length * sectorsPerStream));
  writeHeader(file);
  writeAllocation(file.subarray(sector, 2 * sector), streamNames.length);
  const directory = file.subarray(2 * sector, 3 * sector);
  writeEntry(directory, 0, { name: 'Root Entry', type: 5, right: -1, child: 1, start: endOfChain, size: 0 });
  streamNames.forEach((name, index) => {
    const right = index + 2 <= streamNames.length ? index + 2 : -1;
    const start = 2 + index * sectorsPerStream;
    writeEntry(directory, index + 1, { name, type: 2, right, child: -1, start, size: sector * sectorsPerStream });
  });
  return file;
}

function writeHeader(file: Buffer): void {
  file.write('d0cf11e0a1b11ae1', 0, 'hex');
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(4096, 56);
  file.writeUInt32LE(endOfChain, 60);
  file.writeUInt32LE(endOfChain, 68);
  for (let at = 76; at < sector; at += 4) file.writeUInt32LE(at === 76 ? 0 : freeSector, at);
}

function writeAllocation(table: Buffer, streams: number): void {
  for (let entry = 0; entry < sector / 4; entry++) table.writeUInt32LE(freeSector, entry * 4);
  table.writeUInt32LE(fatSector, 0);
  table.writeUInt32LE(endOfChain, 4);
  for (let index = 0; index < streams * sectorsPerStream; index++) {
    const last = index % sectorsPerStream === sectorsPerStream - 1;
    table.writeUInt32LE(last ? endOfChain : index + 3, (index + 2) * 4);
  }
}

type Entry = { name: string; type: number; right: number; child: number; start: number; size: number };

function writeEntry(directory: Buffer, index: number, entry: Entry): void {
  const at = index * 128;
  directory.write(entry.name, at, 'utf16le');
  directory.writeUInt16LE((entry.name.length + 1) * 2, at + 64);
  directory.writeUInt8(entry.type, at + 66);
  directory.writeUInt8(1, at + 67);
  directory.writeInt32LE(-1, at + 68);
  directory.writeInt32LE(entry.right, at + 72);
  directory.writeInt32LE(entry.child, at + 76);
  directory.writeUInt32LE(entry.start, at + 116);
  directory.writeUInt32LE(entry.size, at + 120);
}
