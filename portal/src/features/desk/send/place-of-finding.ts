import type { OutlineSection } from '@portal/content/outline.api';
import type { Finding } from '../report.api';

/** Where a person goes to mend a finding. */
export type Place =
  | Readonly<{ kind: 'section'; section: OutlineSection }>
  | Readonly<{ kind: 'indicators'; indicatorId: string | null }>
  | Readonly<{ kind: 'word' | 'cover' | 'report' }>;

const atPlaces: Readonly<Record<string, 'word' | 'cover'>> = {
  'blocks-unplaced': 'word',
  'file-names-another-unit': 'word',
  'file-sent-by-another-unit': 'word',
  'cover-incomplete': 'cover',
};

export function placeOfFinding(
  { sectionId, indicatorId, code }: Pick<Finding, 'sectionId' | 'indicatorId' | 'code'>,
  sections: readonly OutlineSection[],
): Place {
  const section = sections.find(({ id }) => id === sectionId);
  if (section) return { kind: 'section', section };
  if (indicatorId) return { kind: 'indicators', indicatorId };
  return { kind: atPlaces[code] ?? 'report' };
}
