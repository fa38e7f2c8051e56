import { z } from 'zod';
import { CampaignSnapshot } from './campaign-snapshot';
import { Block, Note } from './document-ast';
import { Indicator } from './outline';
import { Capacity } from './unit';

/** Where a paragraph of the national text comes from. */
export const Source = z.object({
  unitId: z.string(),
  capacity: Capacity,
  reportId: z.string(),
  revision: z.int(),
  blockId: z.string(),
});
export type Source = z.infer<typeof Source>;

/** One block of the national text and the contributions it rests on; never without a source. */
export const DraftBlock = z.object({ block: Block, sources: z.array(Source).min(1) });

export const DraftSection = z.object({
  sectionId: z.string(),
  number: z.string(),
  title: z.string(),
  level: z.int(),
  leaf: z.boolean(),
  /** How many units say something here, of how many accepted reports. */
  units: z.int(),
  blocks: z.array(DraftBlock),
  notes: z.array(Note),
});

const Comparator = z.enum(['=', '≈', '≤', '≥', '<', '>']);

/** The national figure of one indicator; `value` is null where it may not be computed, `why` then says the reason. */
export const IndicatorAggregate = z.object({
  indicator: Indicator,
  value: z.number().nullable(),
  why: z.string().nullable(),
  /** What the figure is where units reported bounds: "≥" of "trên 95%"; left out where it is exact. */
  comparator: Comparator.optional(),
  /** Where some units gave no denominator: the figure of the `units` that did, to be printed only as theirs. */
  partial: z.object({ value: z.number(), comparator: Comparator, units: z.int() }).optional(),
  reporting: z.int(),
  missingUnitIds: z.array(z.string()),
  withoutDenominatorUnitIds: z.array(z.string()),
  min: z.object({ unitId: z.string(), value: z.number() }).nullable(),
  max: z.object({ unitId: z.string(), value: z.number() }).nullable(),
});
export type IndicatorAggregate = z.infer<typeof IndicatorAggregate>;

export const Participation = z.object({
  expected: z.int(),
  accepted: z.array(
    z.object({ unitId: z.string(), capacity: Capacity, revision: z.int(), onTime: z.boolean(), nil: z.boolean() }),
  ),
  waiting: z.array(z.object({ unitId: z.string(), capacity: Capacity })),
  owed: z.array(z.object({ unitId: z.string(), capacity: Capacity })),
  /** Sent, returned and not sent again; older drafts count these among the owed. */
  returned: z.array(z.object({ unitId: z.string(), capacity: Capacity })).optional(),
});

/** A frozen draft of the national text: canonical JSON, named by its SHA-256, the only thing documents are rendered from. */
export const DraftSnapshot = z.object({
  draftId: z.string(),
  number: z.int().min(1),
  frozenOn: z.iso.date(),
  campaign: CampaignSnapshot.omit({
    outline: true,
    participants: true,
    tasks: true,
    reminderStages: true,
    units: true,
  }),
  unitNames: z.record(z.string(), z.string()),
  sections: z.array(DraftSection),
  indicators: z.array(IndicatorAggregate),
  participation: Participation,
});
export type DraftSnapshot = z.infer<typeof DraftSnapshot>;
