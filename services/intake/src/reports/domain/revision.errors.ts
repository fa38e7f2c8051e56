import { DomainError } from '@common/errors/domain-error';

export class RevisionNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'revision-not-found';
  constructor(reportId: string, revision: number) {
    super(
      {
        vi:
          revision === 0
            ? 'Báo cáo này chưa được gửi lần nào. Hãy hoàn thiện rồi gửi báo cáo trước.'
            : `Báo cáo này không có lần gửi thứ ${revision}. Hãy chọn trong danh sách các lần gửi.`,
        en:
          revision === 0
            ? 'This report was never sent. Complete it and send it first.'
            : `This report has no revision ${revision}. Choose one of the list of revisions.`,
      },
      { reportId, revision },
    );
  }
}
