const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2, useGrouping: true });

/** "1.234,5": a comma before decimals, a point between thousands. */
export function vietnameseNumber(value: number): string {
  return format.format(value);
}
