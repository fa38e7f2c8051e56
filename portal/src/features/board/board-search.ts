/** `owed`: still to be sent, returned or not; `unsent`: of those, the ones not returned. */
export const boardStates = ['owed', 'unsent', 'waiting', 'returned', 'in', 'nil'] as const;
export const boardGroups = ['province', 'central-body', 'ministry-unit'] as const;
export const boardSorts = ['official', 'name', 'state', 'due', 'total'] as const;

/** `everyone`: in the list, which else shows who still has to send. */
export type BoardState = (typeof boardStates)[number] | 'everyone';
export type BoardGroup = (typeof boardGroups)[number];
export type BoardSort = (typeof boardSorts)[number];

/** What the address of the board may hold; whatever else stands there is dropped. */
export type BoardSearch = {
  /** None: the table. */
  view?: 'map' | 'list';
  state?: BoardState;
  group?: BoardGroup;
  /** `late`: sent after the on-time day or not sent by then; `overdue`: still to be sent, and its day is over. */
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
  const { view, group, late, q, province, asOf, sort } = search;
  const read: BoardSearch = {
    view: oneOf(['map', 'list'] as const, view),
    state: stateOf(search),
    group: oneOf(boardGroups, group),
    late: late === true ? 'late' : oneOf(['late', 'overdue'] as const, late),
    q: typeof q === 'string' || typeof q === 'number' ? String(q).slice(0, 100) || undefined : undefined,
    province: provinceCode(province),
    asOf: oneOf(['today'] as const, asOf),
    sort: oneOf(['name', 'state', 'due', 'total'] as const, sort),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** The filters as they hold: the list opens on those who still have to send. */
export function filtersOf(search: BoardSearch): BoardSearch {
  const opening = search.view === 'list' && search.state === undefined && search.late === undefined;
  return opening ? { ...search, state: 'owed' } : search;
}

/** What the list shows anyway is not kept, so that the other views of the same address show everyone. */
function stateOf({ view, state, late }: Record<string, unknown>): BoardState | undefined {
  if (view !== 'list') return oneOf(boardStates, state);
  if (state === 'everyone') return 'everyone';
  return state === 'owed' && late === undefined ? undefined : oneOf(boardStates, state);
}

/** Codes have two digits; the address may hold them as a number. */
function provinceCode(value: unknown): string | undefined {
  const text = String(value ?? '').padStart(2, '0');
  return value !== undefined && /^\d{2}$/.test(text) ? text : undefined;
}
