/** A figure as Vietnamese papers write it, with all its decimals: 1.234,5678. It is read back as it is written. */
export function figureText(figure: number): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 }).format(figure);
}
