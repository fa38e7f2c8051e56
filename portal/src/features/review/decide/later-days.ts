export type Days = Readonly<{ due: string; onTime: string; lock: string }>;

/** Changes one of the days; those that must not come before it move with it, and the other ones stay. */
export function withDay(days: Days, name: keyof Days, day: string): Days {
  const changed = { ...days, [name]: day };
  const later = (a: string, b: string) => (a > b ? a : b);
  const onTime = name === 'due' ? later(changed.due, changed.onTime) : changed.onTime;
  return { due: changed.due, onTime, lock: name === 'lock' ? changed.lock : later(onTime, changed.lock) };
}
