import { type Bilingual, DomainError } from '@common/errors/domain-error';

/** The file is kept as an attachment; its text was not read. */
export class OldWordFileKept extends DomainError {
  readonly kind = 'unsupported';
  readonly code = 'word-file-old-format';
  constructor(says: Bilingual, attachmentId: string) {
    super(
      {
        vi: `${says.vi} Tệp .doc vẫn được lưu cùng báo cáo.`,
        en: `${says.en} The .doc file is kept with the report.`,
      },
      { attachmentId },
    );
  }
}
