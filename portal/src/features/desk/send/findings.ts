import type { OutlineSection } from '@portal/content/outline.api';
import type { Finding } from '../report.api';

/** Where a person goes to mend a finding. */
export type Place =
  | Readonly<{ kind: 'section'; section: OutlineSection }>
  | Readonly<{ kind: 'indicators' }>
  | Readonly<{ kind: 'word' }>
  | Readonly<{ kind: 'report' }>;

export type FindingGroup = Readonly<{ key: string; place: Place; errors: Finding[]; warnings: Finding[] }>;

/** The findings by the place where they are mended, in the outline's order; what blocks the sending first. */
export function groupFindings(findings: readonly Finding[], sections: readonly OutlineSection[]): FindingGroup[] {
  const places: [string, Place][] = [
    ['word', { kind: 'word' }],
    ...sections.map((section): [string, Place] => [section.id, { kind: 'section', section }]),
    ['indicators', { kind: 'indicators' }],
    ['report', { kind: 'report' }],
  ];
  const known = new Set(places.map(([key]) => key));
  const keyOf = ({ sectionId, indicatorId, code }: Finding) => {
    if (sectionId && known.has(sectionId)) return sectionId;
    if (indicatorId) return 'indicators';
    return code === 'blocks-unplaced' ? 'word' : 'report';
  };
  const groups = places.map(([key, place]) => {
    const own = findings.filter((finding) => keyOf(finding) === key);
    const of = (severity: Finding['severity']) => own.filter((finding) => finding.severity === severity);
    return { key, place, errors: of('error'), warnings: of('warning') };
  });
  const some = groups.filter(({ errors, warnings }) => errors.length + warnings.length > 0);
  return [...some.filter(({ errors }) => errors.length > 0), ...some.filter(({ errors }) => errors.length === 0)];
}
