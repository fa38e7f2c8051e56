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

export class RevisionNotNamed extends DomainError {
  readonly kind = 'precondition-required';
  readonly code = 'revision-not-named';
  constructor(reportId: string, revision: number) {
    super(
      {
        vi: `Yêu cầu chưa nêu lần gửi nào đã được xem nên chưa thực hiện. Đơn vị có thể đã gửi bản mới hơn: hãy xem lần gửi mới nhất (lần ${revision}), rồi gửi lại yêu cầu, ghi rõ số của lần gửi đã xem (revision).`,
        en: `The request does not say which revision was read, so nothing was done. The unit may have sent a newer one: read the last one (revision ${revision}), then send the request again with its number (revision).`,
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
