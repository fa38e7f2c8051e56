/** The 63 provinces until 30/6/2025 by their official codes, roughly where they lie: the north on top. */
const provinces63 = [
  '.. .. 02 04 .. ..',
  '12 10 08 06 20 ..',
  '11 15 25 19 24 22',
  '14 17 26 27 30 31',
  '.. .. 01 33 34 ..',
  '.. .. 35 36 .. ..',
  '.. 38 37 .. .. ..',
  '.. 40 42 .. .. ..',
  '.. .. 44 45 .. ..',
  '.. .. .. 46 48 ..',
  '.. .. .. 62 49 51',
  '.. .. .. .. 64 52',
  '.. .. .. .. 66 54',
  '.. .. .. 67 68 56',
  '.. 72 70 .. .. 58',
  '.. 80 74 75 60 ..',
  '89 87 79 77 .. ..',
  '91 92 82 83 .. ..',
  '.. 93 86 84 .. ..',
  '96 95 94 .. .. ..',
];

/** The 34 provinces since 1/7/2025 (Resolution 202/2025/QH15). */
const provinces34 = [
  '12 15 08 04 ..',
  '11 14 25 19 20',
  '.. .. 01 24 22',
  '.. .. 37 33 31',
  '.. 38 .. .. ..',
  '.. 40 42 .. ..',
  '.. .. 44 46 ..',
  '.. .. .. 48 51',
  '.. .. .. .. 52',
  '.. .. .. .. 66',
  '.. .. .. 68 56',
  '.. 80 75 .. ..',
  '91 82 79 .. ..',
  '.. 92 86 .. ..',
  '96 .. .. .. ..',
];

/** Both count from 1. */
export type Position = Readonly<{ row: number; column: number }>;

/** Where each province lies; one that neither map knows comes after the last row, so that it is never missing. */
export function positionsOf(codes: readonly string[]): { columns: number; at: Map<string, Position> } {
  const map = [provinces34, provinces63].find((one) => codes.every((code) => one.join(' ').includes(code)));
  const rows = (map ?? provinces63).map((line) => line.split(' '));
  const columns = rows[0]!.length;
  const at = new Map<string, Position>();
  rows.forEach((line, row) =>
    line.forEach((code, column) => codes.includes(code) && at.set(code, { row: row + 1, column: column + 1 })),
  );
  codes
    .filter((code) => !at.has(code))
    .forEach((code, place) => {
      const row = rows.length + 1 + Math.floor(place / columns);
      at.set(code, { row, column: 1 + (place % columns) });
    });
  return { columns, at };
}

/** The archipelagos belong to these two; their tiles say so in words. */
export const archipelagoOf = { '48': 'hoangSa', '56': 'truongSa' } as const;
