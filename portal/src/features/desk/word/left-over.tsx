import { useSuspenseQuery } from '@tanstack/react-query';
import type { OutlineSection } from '@portal/content/outline.api';
import type { Report } from '@portal/content/report.api';
import { attachmentsQuery, type WordPart } from '../report.api';
import { PartsToPlace } from './parts-to-place';
import { type Placing, usePlacing } from './use-placing';
import { partsToPlace } from './word-parts';

type Props = { report: Report; sections: readonly OutlineSection[] };

/** What waits to be placed, of the file read last and of those before it. */
export function LeftOver({
  report,
  parts,
  sections,
  placing,
}: Props & { parts: readonly WordPart[]; placing: Placing }) {
  const { data: files } = useSuspenseQuery(attachmentsQuery(report.id));
  const groups = partsToPlace(parts, report.unplaced, files);
  return <PartsToPlace groups={groups} sections={sections} placing={placing} reportId={report.id} />;
}

/** The same where the file read last was taken away, or the report came as data. */
export function LeftOverAlone({ report, sections }: Props) {
  const placing = usePlacing(report.id);
  if (report.unplaced.length === 0 && !placing.mayUndo) return null;
  return <LeftOver {...{ report, sections, placing }} parts={[]} />;
}
