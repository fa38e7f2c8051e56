import { DomainError } from '@common/errors/domain-error';

export class AttachmentNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'attachment-not-found';
  constructor(attachmentId: string) {
    super(
      {
        vi: 'Báo cáo không có tệp này, hoặc tệp vừa được gỡ. Hãy tải lại trang để xem danh sách tệp mới nhất.',
        en: 'The report has no such file, or it was taken away meanwhile. Load the page again for the newest list.',
      },
      { attachmentId },
    );
  }
}

export class AttachmentWasSent extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'attachment-was-sent';
  constructor(fileName: string) {
    super({
      vi: `Tệp "${fileName}" thuộc lần đã gửi nên không gỡ được; biên nhận của lần gửi đó vẫn còn giá trị. Có thể tải thêm tệp mới.`,
      en: `"${fileName}" belongs to what was sent, whose receipt stays valid, so it cannot be taken away. New files can be added.`,
    });
  }
}
