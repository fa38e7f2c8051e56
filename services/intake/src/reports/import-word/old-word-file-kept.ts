import { type Bilingual, DomainError } from '@common/errors/domain-error';

/** The file is kept as an attachment; its text was not read. */
export class OldWordFileKept extends DomainError {
  readonly kind = 'unsupported';
  readonly code = 'word-file-old-format';
  constructor(says: Bilingual, attachmentId: string) {
    super(says, { attachmentId });
  }
}
