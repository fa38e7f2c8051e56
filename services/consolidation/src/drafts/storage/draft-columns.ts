/** The columns of `draft` as the type `Draft` names them; a date as the text it is. */
export const draftColumns = `id, consolidation_id as "campaignId", number, to_char(frozen_on, 'YYYY-MM-DD') as "frozenOn",
  frozen_by as "frozenBy", snapshot, sections`;
