/** What the addresses of the review desk may hold beside the path; whatever else stands there is dropped. */
export const reportStates = [
  'waiting',
  'all',
  'owed',
  'not-started',
  'drafting',
  'submitted',
  'nil-return',
  'returned',
  'accepted',
] as const;
export const groups = ['province', 'central-body', 'ministry-unit'] as const;

export type ReportSearch = {
  /** None: those that wait for review. */
  state?: (typeof reportStates)[number];
  group?: (typeof groups)[number];
  late?: true;
  q?: string;
};

export type ReviewSearch = {
  /** A section's id, or one of the parts beside the sections: `overview`, `indicators`, `unplaced`, `trail`. */
  part?: string;
  /** None: the last one sent. */
  revision?: number;
  changes?: true;
};

const oneOf = <Value extends string>(values: readonly Value[], value: unknown) => values.find((each) => each === value);
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const given = <Search extends object>(search: Search) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Search;

export function reportSearch(search: Record<string, unknown>): ReportSearch {
  return given<ReportSearch>({
    state: oneOf(reportStates, search.state),
    group: oneOf(groups, search.group),
    late: search.late === true ? true : undefined,
    q: text(search.q)?.slice(0, 100),
  });
}

export function reviewSearch(search: Record<string, unknown>): ReviewSearch {
  const { revision } = search;
  return given<ReviewSearch>({
    part: text(search.part),
    revision: Number.isInteger(revision) && (revision as number) > 0 ? (revision as number) : undefined,
    changes: search.changes === true ? true : undefined,
  });
}
