/** A row of `units` as the contract's `Unit`. */
export const unitColumns = `id, code, kind, capacity, name, short_name as "shortName", aliases, parent_id as "parentId",
  position as "order", valid_from::text as "validFrom", valid_to::text as "validTo", contacts`;
