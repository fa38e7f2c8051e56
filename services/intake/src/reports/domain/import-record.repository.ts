import type { ImportedPart, ImportRecord } from './import-record';

/** The last Word file that was read into each report. */
export abstract class ImportRecordRepository {
  abstract find(reportId: string): Promise<ImportRecord | null>;
  /** What was noticed in the file, without its parts. */
  abstract warnings(reportId: string): Promise<ImportRecord['warnings']>;
  /** In the place of the one before. */
  abstract put(record: ImportRecord): Promise<void>;
  /** Of a file that is taken away. */
  abstract forgetFile(attachmentId: string): Promise<void>;
  abstract putParts(reportId: string, parts: readonly ImportedPart[]): Promise<void>;
}
