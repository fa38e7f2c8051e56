import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { sha256 } from '@common/contracts/canonical-json';
import type { Attachment } from '../../attachments/domain/attachment';
import { KeepFile } from '../../attachments/keep-file';
import { SecretPaperRecord } from '../../attachments/secret-paper-record';
import { OutlineRepository } from '../../outlines/domain/outline.repository';
import type { Upload } from '../../uploads/read-upload';
import { FileRefusal } from '../../word-import/guard/file-refusal';
import type { WordReading } from '../../word-import/word-reading';
import { DraftRepository } from '../domain/draft.repository';
import { afterPlacements } from '../domain/import-record';
import { ImportRecordRepository } from '../domain/import-record.repository';
import { type Report, requireEditable } from '../domain/report';
import { ReportRepository } from '../domain/report.repository';
import { type Imported, namedByFile, withImported } from '../domain/word-import';
import { WritePermission } from '../write-permission';
import { auditOfImport } from './audit-of-import';
import { OldWordFileKept } from './old-word-file-kept';
import { WordReader } from '../../word-import/word-reader';
import { FileOfAnotherUnit, NoWordsInFile } from './unfit-file';
import { WhoseFile } from './whose-file.query';

export type ImportedWord = Readonly<{ reading: WordReading; imported: Imported; attachmentId: string }>;

/** Reads a Word report into the draft. The file itself is kept; nothing of it, of files before or of people is dropped. */
@Injectable()
export class ImportWord {
  constructor(
    private readonly permission: WritePermission,
    private readonly reports: ReportRepository,
    private readonly drafts: DraftRepository,
    private readonly imports: ImportRecordRepository,
    private readonly outlines: OutlineRepository,
    private readonly reader: WordReader,
    private readonly whoseFile: WhoseFile,
    private readonly keepFile: KeepFile,
    private readonly secretPapers: SecretPaperRecord,
    private readonly audit: Audit,
  ) {}

  async execute(reportId: string, upload: Upload, user: User): Promise<ImportedWord> {
    const { report } = await this.permission.require(reportId, user);
    requireEditable(report);
    const outline = await this.outlines.get(report.outline);
    const read = await this.reader
      .read(upload.bytes, outline)
      .catch((error: unknown) => this.refused(error, report, upload, user));
    if (read.blocks.length === 0) throw new NoWordsInFile(hasPictures(read));
    const hash = sha256(upload.bytes);
    const anothers = await this.whoseFile.warnings(report, read.issuers, hash);
    if (anothers.length > 0 && upload.onlyIfOwn) throw new FileOfAnotherUnit(anothers.map(({ says }) => says));
    const reading = namedByFile({ ...read, warnings: [...anothers, ...read.warnings] }, hash);
    let imported: Imported | undefined;
    const kept = await this.keepFile.execute(reportId, upload, 'word-original', user, async (attachment, locked) => {
      imported = await this.write(locked, reading, attachment, user);
    });
    return { reading, imported: imported!, attachmentId: kept.id };
  }

  private async write(
    report: Report,
    reading: WordReading,
    { id: attachmentId, fileName, sha256: sourceSha256, attachedAt: readAt }: Attachment,
    user: User,
  ): Promise<Imported> {
    const { id: reportId } = report;
    const draft = await this.drafts.get(reportId);
    const imported = withImported(draft, reading);
    const { cover, sections, unplaced, indicators, setAside } = imported;
    await this.drafts.putSections(reportId, sections, `${user.name} (${fileName})`);
    await this.drafts.saveCover(reportId, cover, draft.coverVersion);
    await this.drafts.saveIndicators(reportId, indicators, draft.indicatorsVersion);
    await this.drafts.putUnplaced(reportId, unplaced, setAside);
    const { unmatched, warnings } = reading;
    const parts = afterPlacements(reading.parts, [
      ...imported.keptAside.map((block) => ({ blockId: block.id, sectionId: null })),
      ...imported.placedBefore.map(({ block, sectionId }) => ({ blockId: block.id, sectionId })),
    ]);
    const file = { attachmentId, fileName, sha256: sourceSha256, readAt, readBy: user.name };
    await this.imports.put({ reportId, ...file, parts, unmatched, warnings });
    await this.reports.saveState({ ...report, sourceSha256 });
    await this.audit.record(auditOfImport(report, user, sourceSha256, imported));
    return imported;
  }

  /** An old .doc is kept unread; of a secret paper only the fact that it was refused is kept. */
  private async refused(error: unknown, report: Report, upload: Upload, user: User): Promise<never> {
    if (!(error instanceof FileRefusal)) throw error;
    if (error.code === 'old-word-file') {
      const { id } = await this.keepFile.execute(report.id, upload, 'word-unread', user);
      throw new OldWordFileKept(error.says, id);
    }
    if (error.code === 'secrecy-mark') await this.secretPapers.keep(report, error, user);
    throw error;
  }
}

function hasPictures({ warnings }: WordReading): boolean {
  return warnings.some(({ code }) => code === 'images-dropped');
}
