import { DomainError } from '@common/errors/domain-error';

export class RevisionNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'revision-not-found';
  constructor(reportId: string, revision: number) {
    super(
      {
        vi: revision === 0 ? 'Báo cáo này chưa được gửi lần nào.' : `Báo cáo này không có lần gửi thứ ${revision}.`,
        en: revision === 0 ? 'This report was never sent.' : `This report has no revision ${revision}.`,
      },
      { reportId, revision },
    );
  }
}
