import { Outline } from '@common/contracts/outline';
import nq20 from '../../data/outlines/NQ20-5N.json' with { type: 'json' };

const shipped: ReadonlyMap<string, Outline> = new Map([nq20].map((data) => [data.code, Outline.parse(data)]));

/** The codes of the outlines that ship with the system; the first is the default of the tools. */
export const shippedOutlineCodes: readonly string[] = [...shipped.keys()];

/** An outline that ships with the system, or null where no such code is known. */
export function shippedOutline(code: string): Outline | null {
  return shipped.get(code) ?? null;
}
