/** What an uploaded file may cost us. Real reports stay far below; sizes in bytes. */
export const limits = {
  file: 30_000_000,
  entries: 2_000,
  entry: 100_000_000,
  total: 200_000_000,
  /** Unpacked to packed; asked only of entries above `ratioFrom`. */
  ratio: 200,
  ratioFrom: 1_000_000,
  xmlDepth: 256,
  xmlNodes: 1_000_000,
  /** Entries up to here are inflated at once, larger ones piece by piece. */
  atOnce: 8_000_000,
} as const;
