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

export class RevisionSuperseded extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'revision-superseded';
  constructor(reportId: string, seen: number, revision: number) {
    super(
      {
        vi: `Bạn đang xem lần gửi ${seen}, nhưng đơn vị đã gửi bản mới hơn: lần gửi mới nhất là lần ${revision}. Việc này chưa được thực hiện. Hãy tải lại trang, xem lần gửi ${revision} rồi quyết định.`,
        en: `You were looking at revision ${seen}, but the unit has sent a newer one: revision ${revision}. Nothing was done. Load the page again, read revision ${revision}, then decide.`,
      },
      { reportId, seen, revision },
    );
  }
}
