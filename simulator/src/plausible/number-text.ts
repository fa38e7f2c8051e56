/** A number as Vietnamese papers write it: "1.234.567,8". Whole decimals are dropped ("95", not "95,0"). */
export function numberText(value: number, decimals = 0): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const kept = fraction?.replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${grouped}${kept ? `,${kept}` : ''}`;
}

export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** A figure inside a sentence: whole numbers below ten get a leading zero, as offices write them ("05 năm"). */
export function figureText(value: number, decimals = 0): string {
  const text = numberText(value, decimals);
  return decimals === 0 && value >= 0 && value < 9.5 ? `0${text}` : text;
}
