/** A number with its English noun or sentence: "1 file", "2 files". Vietnamese has one form for both. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
