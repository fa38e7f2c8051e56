type Cover = Readonly<{ number: string | null; symbol: string | null }>;

/** As it is written on the paper: 337-BC/TU by the Party's rules (HD 36-HD/VPTW), 12/BC-UBND by the State's (NĐ 30/2020). */
export function paperNumber({ number, symbol }: Cover, capacity: 'party' | 'state'): string {
  const sign = (symbol ?? '').replace(/^[-/]/, '');
  return [number ?? '', sign].filter(Boolean).join(capacity === 'party' ? '-' : '/');
}
