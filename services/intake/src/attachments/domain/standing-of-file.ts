import { isEditable, type Report } from '../../reports/domain/report';
import type { Attachment } from './attachment';

/** Whether the report was last read from this file, and whether the unit may still take it away. */
export type StandingOfFile = Readonly<{ current: boolean; removable: boolean }>;

/** What a revision lists belongs to what was sent; other files go again while the unit writes. */
export function standingOf(attachment: Attachment, report: Report, all: readonly Attachment[]): StandingOfFile {
  const source = all.findLast(({ purpose, sha256 }) => purpose === 'word-original' && sha256 === report.sourceSha256);
  return {
    current: source?.id === attachment.id,
    removable: isEditable(report) && attachment.sentWith === null,
  };
}
