const bands = 32;
const rowsPerBand = 2;
const hashes = bands * rowsPerBand;

/** Odd factors and offsets of the hash family, from a fixed seed: the same text has the same signature everywhere. */
const factors: number[] = [];
const offsets: number[] = [];
for (let seed = 0x9e3779b9, index = 0; index < hashes; index += 1) {
  factors.push((seed = next(seed)) | 1);
  offsets.push((seed = next(seed)));
}

/**
 * Keys under which like texts meet: two texts that share 60 % of their shingles miss each other once in a million, and
 * at 45 % once in a thousand. Whoever meets is still compared exactly.
 */
export function bandKeys(shingles: ReadonlySet<string>): number[] {
  const signature = new Uint32Array(hashes).fill(0xffffffff);
  for (const shingle of shingles) {
    const hash = fnv1a(shingle);
    for (let row = 0; row < hashes; row += 1) {
      const mixed = mix((Math.imul(hash, factors[row]!) + offsets[row]!) >>> 0);
      if (mixed < signature[row]!) signature[row] = mixed;
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    const [first, second] = signature.subarray(band * rowsPerBand, (band + 1) * rowsPerBand);
    return band * 2 ** 32 + mix((Math.imul(first!, 31) ^ second!) >>> 0);
  });
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}

function mix(value: number): number {
  const once = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39);
  return (twice ^ (twice >>> 15)) >>> 0;
}

function next(seed: number): number {
  return (Math.imul(seed, 1664525) + 1013904223) >>> 0;
}
