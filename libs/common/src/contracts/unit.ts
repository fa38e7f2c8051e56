import { z } from 'zod';
import { PlainDateText } from './plain-date-text';

/** `state`: answers as an administrative body (Nghị định 30/2020); `party`: as a Party committee (Hướng dẫn 36). */
export const Capacity = z.enum(['state', 'party']);
export type Capacity = z.infer<typeof Capacity>;

export const UnitKind = z.enum([
  'government',
  'ministry',
  'ministerial-agency',
  'government-agency',
  'party-body',
  'front-or-mass-body',
  'other-central-body',
  'ministry-unit',
  'province',
  'province-party-committee',
  'province-peoples-committee',
  'province-department',
]);
export type UnitKind = z.infer<typeof UnitKind>;

/** Who gets a unit's mail: the official mailbox, or a person with a role there. */
export const Contact = z.object({
  name: z.string(),
  email: z.string(),
  role: z.enum(['mailbox', 'clerk', 'head', 'focal-point']),
});
export type Contact = z.infer<typeof Contact>;

/** A unit as of a period. Keyed by `id`; `code` may be used again later (seven province codes were on 1/7/2025). */
export const Unit = z.object({
  id: z.string(),
  code: z.string(),
  kind: UnitKind,
  capacity: Capacity,
  name: z.string(),
  /** The form used inside a sentence or a narrow column: "Hải Dương", "Bộ Tài chính". */
  shortName: z.string(),
  /** Alternative spellings and abbreviations, for search and for the match of a sender. */
  aliases: z.array(z.string()),
  parentId: z.string().nullable(),
  /** Official order: protocol for central bodies, province code for provinces. */
  order: z.int(),
  validFrom: PlainDateText,
  validTo: PlainDateText.nullable(),
  contacts: z.array(Contact),
});
export type Unit = z.infer<typeof Unit>;
