import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import { OutlineRepository } from '../../outlines/domain/outline.repository';
import { type Report, requireEditable } from '../../reports/domain/report';
import { WritePermission } from '../../reports/write-permission';
import type { Upload } from '../../uploads/read-upload';
import { FileRefusal } from '../../word-import/guard/file-refusal';
import { startsAsZip } from '../../word-import/guard/sniff';
import { WordReader } from '../../word-import/word-reader';
import type { Attachment } from '../domain/attachment';
import { KeepFile } from '../keep-file';
import { SecretPaperRecord } from '../secret-paper-record';

/** Keeps a file with a report that is being written, as it is. A Word file is read first, and refused where it bears a mark of secrecy. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly permission: WritePermission,
    private readonly outlines: OutlineRepository,
    private readonly reader: WordReader,
    private readonly keepFile: KeepFile,
    private readonly secretPapers: SecretPaperRecord,
  ) {}

  async execute(reportId: string, upload: Upload, user: User): Promise<Attachment> {
    const { report } = await this.permission.require(reportId, user);
    requireEditable(report);
    if (startsAsZip(upload.bytes)) await this.refuseSecret(report, upload, user);
    return this.keepFile.execute(reportId, upload, 'evidence', user);
  }

  /** A file that cannot be read as Word is kept all the same: it may be a table or an archive. */
  private async refuseSecret(report: Report, { bytes }: Upload, user: User): Promise<void> {
    try {
      await this.reader.read(bytes, await this.outlines.get(report.outline));
    } catch (error) {
      if (!(error instanceof FileRefusal)) throw error;
      if (error.code !== 'secrecy-mark') return;
      await this.secretPapers.keep(report, error, user);
      throw error;
    }
  }
}
