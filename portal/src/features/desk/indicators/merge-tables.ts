import { emptyValue, type Value } from './indicator-cells';

/** One indicator that both changed, each in another way. */
export type Clash = Readonly<{ indicatorId: string; mine: Value; theirs: Value }>;
export type Merged = Readonly<{ values: Value[]; clashes: readonly Clash[] }>;

const fields = ['value', 'comparator', 'numerator', 'denominator', 'period', 'raw'] as const;

export function sameValue(a: Value, b: Value): boolean {
  return fields.every((field) => a[field] === b[field]);
}

export function sameTable(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && merge([], a, b).every(({ mine, theirs }) => sameValue(mine, theirs));
}

/** Rows that only one of the two changed go together by themselves; of the others, mine stand until a person chose. */
export function mergeTables(base: readonly Value[], mine: readonly Value[], theirs: readonly Value[]): Merged {
  const rows = merge(base, mine, theirs);
  const clashes = rows.filter(
    (row) => !sameValue(row.mine, row.base) && !sameValue(row.theirs, row.base) && !sameValue(row.mine, row.theirs),
  );
  return {
    values: rows.map((row) => (sameValue(row.mine, row.base) ? row.theirs : row.mine)),
    clashes: clashes.map(({ indicatorId, mine: own, theirs: other }) => ({ indicatorId, mine: own, theirs: other })),
  };
}

function merge(base: readonly Value[], mine: readonly Value[], theirs: readonly Value[]) {
  const [was, own, other] = [base, mine, theirs].map(
    (values) => new Map(values.map((each) => [each.indicatorId, each])),
  );
  const ids = [...new Set([...own!.keys(), ...other!.keys(), ...was!.keys()])];
  const row = (values: Map<string, Value>, id: string) => values.get(id) ?? emptyValue(id);
  return ids.map((id) => ({ indicatorId: id, base: row(was!, id), mine: row(own!, id), theirs: row(other!, id) }));
}
