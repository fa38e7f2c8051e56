import { z } from 'zod';
import { PlainDateText } from './plain-date-text';

/**
 * One node of an outline. `id` is stable over versions and is the only key of a section ("nq20.quan-triet.hoc-tap");
 * `number` is for people and may differ between papers.
 */
export const OutlineSection = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  level: z.int().min(1),
  parentId: z.string().nullable(),
  /** Leaves carry text; inner nodes group them and may have an introduction, printed right below their heading. */
  leaf: z.boolean(),
  required: z.boolean(),
  guidance: z.array(z.string()),
  /** The indicator table belongs to this section. */
  indicators: z.boolean(),
});
export type OutlineSection = z.infer<typeof OutlineSection>;

/** How values of many units become one: see `services/consolidation` for the arithmetic of each. */
export const AggregationMethod = z.enum(['sum', 'weighted-mean', 'ratio-of-sums', 'list', 'national-only', 'survey']);

export const Indicator = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  unit: z.string(),
  direction: z.enum(['higher', 'lower', 'none']),
  target2025: z.object({ value: z.number(), op: z.string() }).nullable(),
  target2030: z.object({ value: z.number(), op: z.string() }).nullable(),
  aggregation: AggregationMethod,
  /** What the denominator counts ("dân số", "trẻ đẻ sống"); null where none is needed. */
  basis: z.string().nullable(),
  /** How many decimals people write; left out where the outline does not say. */
  decimals: z.int().min(0).max(4).optional(),
  /** A value outside is asked about, never refused. */
  plausible: z.object({ min: z.number(), max: z.number() }),
});
export type Indicator = z.infer<typeof Indicator>;

/** An outline in one version, in reading order; each report is pinned to the version it was written for. */
export const Outline = z.object({
  code: z.string(),
  version: z.int().min(1),
  title: z.string(),
  source: z.string(),
  /** The day on which the outline was issued for the review; left out where it is not known. */
  publishedOn: PlainDateText.optional(),
  sections: z.array(OutlineSection),
  indicators: z.array(Indicator),
});
export type Outline = z.infer<typeof Outline>;
