/** What the address of the timeline holds beside the path; whatever else stands there is dropped. */
export const sortKeys = ['lead', 'plan', 'started', 'state', 'slip'] as const;
export type SortKey = (typeof sortKeys)[number];

export type TimelineSearch = {
  /** None: the chart. */
  view?: 'table';
  /** None: the plan's order. */
  sort?: SortKey;
  descending?: true;
  /** The task whose proofs are shown. */
  task?: number;
};

export function timelineSearch(search: Record<string, unknown>): TimelineSearch {
  const { view, sort, descending, task } = search;
  const key = sortKeys.find((each) => each === sort);
  return {
    ...(view === 'table' && { view }),
    ...(key && { sort: key }),
    ...(descending === true && { descending }),
    ...(Number.isInteger(task) && (task as number) > 0 && { task: task as number }),
  };
}
