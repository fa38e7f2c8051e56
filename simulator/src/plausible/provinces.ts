import provinces from '../../data/provinces.json' with { type: 'json' };

/**
 * A province as it was in 2022: districts and communes of that year, population about that of 2021 in thousands
 * (rounded, sample data), and the town its committee sits in, which a Party paper names beside the date.
 */
export type Province = Readonly<(typeof provinces)[number]>;

const byCode = new Map(provinces.map((province) => [province.code, province]));

/** The province of a code ("30"), or null: central bodies have none. */
export function provinceOf(code: string): Province | null {
  return byCode.get(code) ?? null;
}

export const allProvinces: readonly Province[] = provinces;
