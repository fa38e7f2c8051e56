/** What the address of the board may hold; whatever else stands there is dropped. */
export const boardViews = ['table', 'map', 'list'] as const;
/** `owed`: the next step is the unit's, so it has to send or to send again; `nothing`: it never sent anything. */
export const boardStates = ['owed', 'nothing', 'waiting', 'returned', 'in', 'nil'] as const;
export const boardGroups = ['province', 'central-body', 'ministry-unit'] as const;
export const boardSorts = ['official', 'name', 'state', 'due', 'total'] as const;

export type BoardState = (typeof boardStates)[number];
export type BoardGroup = (typeof boardGroups)[number];
export type BoardSort = (typeof boardSorts)[number];

export type BoardSearch = {
  /** None: the table. */
  view?: 'map' | 'list';
  state?: BoardState;
  group?: BoardGroup;
  /** `late`: sent after the on-time day or not sent by then; `overdue`: still owed after the due day. */
  late?: 'late' | 'overdue';
  q?: string;
  /** The official code of a tile, by the map of `asOf`. */
  province?: string;
  /** None: the provinces as of the campaign. */
  asOf?: 'today';
  /** None: the official order. */
  sort?: Exclude<BoardSort, 'official'>;
};

const oneOf = <Value extends string>(values: readonly Value[], value: unknown) => values.find((each) => each === value);

export function boardSearch(search: Record<string, unknown>): BoardSearch {
  const { view, state, group, late, q, province, asOf, sort } = search;
  const read: BoardSearch = {
    view: oneOf(['map', 'list'] as const, view),
    state: oneOf(boardStates, state),
    group: oneOf(boardGroups, group),
    late: late === true ? 'late' : oneOf(['late', 'overdue'] as const, late),
    q: typeof q === 'string' || typeof q === 'number' ? String(q).slice(0, 100) || undefined : undefined,
    province: provinceCode(province),
    asOf: oneOf(['today'] as const, asOf),
    sort: oneOf(['name', 'state', 'due', 'total'] as const, sort),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** Codes have two digits; the address may hold them as a number. */
function provinceCode(value: unknown): string | undefined {
  const text = String(value ?? '').padStart(2, '0');
  return value !== undefined && /^\d{2}$/.test(text) ? text : undefined;
}
