/** What the validator says, as far as it is gathered into lines. */
type Found = Readonly<{ severity: 'error' | 'warning'; code: string }>;

/** One line of a list: a finding, or all of a kind of which there may be many. */
export type FindingLine<One extends Found> = Readonly<{
  key: string;
  code: string;
  severity: Found['severity'];
  findings: readonly [One, ...One[]];
}>;

/** Kinds of which a report may have one for each section or each indicator: they are told together. */
const toldTogether = ['section-empty', 'indicator-missing'];

/** The findings as a short list: errors first, each kind that is told together at its first place. */
export function linesOf<One extends Found>(findings: readonly One[]): FindingLine<One>[] {
  const lines = findings.flatMap((finding, index): FindingLine<One>[] => {
    const { code, severity } = finding;
    if (!toldTogether.includes(code)) return [{ key: `${code} ${index}`, code, severity, findings: [finding] }];
    if (findings.findIndex((other) => other.code === code) < index) return [];
    const others = findings.slice(index + 1).filter((other) => other.code === code);
    return [{ key: code, code, severity, findings: [finding, ...others] }];
  });
  const of = (severity: Found['severity']) => lines.filter((line) => line.severity === severity);
  return [...of('error'), ...of('warning')];
}
