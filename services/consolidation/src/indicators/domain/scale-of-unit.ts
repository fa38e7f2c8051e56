/** What a ratio is multiplied by to be in the indicator's unit: 100 for "%", 1.000 for "‰", 10.000 for "…/10.000 dân". */
export function scaleOfUnit(unit: string): number {
  if (unit.includes('%')) return 100;
  if (unit.includes('‰')) return 1_000;
  if (/10[.\s]?000/.test(unit)) return 10_000;
  return 1;
}
