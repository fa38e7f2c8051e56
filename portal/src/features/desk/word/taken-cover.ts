import type { Report } from '@portal/content/report.api';

type Cover = Report['cover'];
const coverFields = ['number', 'symbol', 'date', 'issuingBody', 'signer', 'recipients'] as const;
export type CoverField = (typeof coverFields)[number];

/** Which fields of the cover a file has filled in, and which it leaves to be written. */
export function takenOf(cover: Partial<Cover>): Readonly<Record<'taken' | 'lacking', CoverField[]>> {
  const says = (field: CoverField) => (cover[field]?.length ?? 0) > 0;
  return { taken: coverFields.filter(says), lacking: coverFields.filter((field) => !says(field)) };
}
