import { DomainError } from '@common/errors/domain-error';

export class MailNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'mail-not-found';
  constructor(id: string) {
    super(
      {
        vi: 'Không có thư này, hoặc thư thuộc đợt sơ kết mà bạn không được xem. Hãy mở lại từ danh sách thư.',
        en: 'There is no such mail, or it belongs to a campaign you may not see. Open it from the list of mails.',
      },
      { id },
    );
  }
}
