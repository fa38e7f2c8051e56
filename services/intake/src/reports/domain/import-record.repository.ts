import type { ImportedPart, ImportRecord } from './import-record';

/** The last Word file that was read into each report. */
export abstract class ImportRecordRepository {
  abstract find(reportId: string): Promise<ImportRecord | null>;
  /** In the place of the one before. */
  abstract put(record: ImportRecord): Promise<void>;
  abstract putParts(reportId: string, parts: readonly ImportedPart[]): Promise<void>;
}
