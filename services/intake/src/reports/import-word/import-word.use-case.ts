import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { KeepFile } from '../../attachments/keep-file';
import { OutlineRepository } from '../../outlines/domain/outline.repository';
import type { Upload } from '../../uploads/read-upload';
import { FileRefusal } from '../../word-import/guard/file-refusal';
import type { WordReading } from '../../word-import/word-reading';
import { DraftRepository } from '../domain/draft.repository';
import { type Report, requireEditable } from '../domain/report';
import { ReportRepository } from '../domain/report.repository';
import { withImported } from '../domain/word-import';
import { WritePermission } from '../write-permission';
import { OldWordFileKept } from './old-word-file-kept';
import { WordReader } from './word-reader';

export type ImportedWord = Readonly<{ reading: WordReading; attachmentId: string }>;

/** Reads a Word report into the draft. The file itself is kept; nothing of it is dropped. */
@Injectable()
export class ImportWord {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly permission: WritePermission,
    private readonly reports: ReportRepository,
    private readonly drafts: DraftRepository,
    private readonly outlines: OutlineRepository,
    private readonly reader: WordReader,
    private readonly keepFile: KeepFile,
    private readonly audit: Audit,
  ) {}

  async execute(reportId: string, upload: Upload, user: User): Promise<ImportedWord> {
    const { report } = await this.permission.require(reportId, user);
    requireEditable(report);
    const outline = await this.outlines.get(report.outline);
    const reading = await this.reader
      .read(upload.bytes, outline)
      .catch((error: unknown) => this.refused(error, report, upload, user));
    const { id: attachmentId } = await this.keepFile.execute(report, upload, 'word-original', user, () =>
      this.write(reportId, reading, upload, user),
    );
    return { reading, attachmentId };
  }

  private async write(reportId: string, reading: WordReading, { fileName }: Upload, user: User): Promise<void> {
    const report = await this.reports.getForUpdate(reportId);
    requireEditable(report);
    const draft = await this.drafts.get(reportId);
    const { cover, sections, unplaced, indicators } = withImported(draft, reading);
    await this.drafts.putSections(reportId, sections, `${user.name} (${fileName})`);
    await this.drafts.saveCover(reportId, cover, draft.coverVersion);
    await this.drafts.saveIndicators(reportId, indicators, draft.indicatorsVersion);
    await this.drafts.putUnplaced(reportId, unplaced, []);
  }

  /** An old .doc is kept unread; of a secret paper only the fact that it was refused is kept. */
  private async refused(error: unknown, report: Report, upload: Upload, user: User): Promise<never> {
    if (!(error instanceof FileRefusal)) throw error;
    if (error.code === 'old-word-file') {
      const { id } = await this.keepFile.execute(report, upload, 'word-unread', user);
      throw new OldWordFileKept(error.says, id);
    }
    if (error.code === 'secrecy-mark') await this.recordSecretPaper(report, error, user);
    throw error;
  }

  private recordSecretPaper({ id, unitId }: Report, { details }: FileRefusal, user: User): Promise<void> {
    return this.unitOfWork.run(() =>
      this.audit.record({
        chain: { kind: 'report', id },
        actor: { id: user.id, name: user.name },
        unitId,
        action: 'report.secret-file-refused',
        before: null,
        after: { mark: details.mark, kept: 'nothing; the paper original goes by post' },
      }),
    );
  }
}
