import { DomainError } from '@common/errors/domain-error';

export class DocumentNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'document-not-found';
  constructor(id: string) {
    super(
      {
        vi: `Không có văn bản “${id}” trong sổ đăng ký. Hãy mở lại văn bản từ danh sách văn bản.`,
        en: `There is no document "${id}" in the register. Open it from the list of documents.`,
      },
      { id },
    );
  }
}

export class FileNotRendered extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'file-not-rendered';
  constructor(edition: string, format: string) {
    super(
      {
        vi: `Văn bản chưa có tệp ${format.toUpperCase()} của bản ${edition === 'issued' ? 'phát hành' : 'dự thảo'}. Bản phát hành chỉ có sau khi lấy số.`,
        en: `The document has no ${format.toUpperCase()} file of its ${edition} edition. The issued edition exists once a number is taken.`,
      },
      { edition, format },
    );
  }
}

export class DocumentAlreadyIssued extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'document-already-issued';
  constructor(number: string) {
    super(
      {
        vi: `Văn bản đã được phát hành với số ${number}. Muốn thay đổi nội dung, hãy phát hành văn bản thay thế từ một dự thảo mới.`,
        en: `The document is already issued as ${number}. To change its content, issue one from a new draft.`,
      },
      { number },
    );
  }
}

export class IssueDateNotAllowed extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'issue-date-not-allowed';
  constructor(issuedOn: string, earliest: string, today: string) {
    super(
      {
        vi: `Ngày ban hành ${issuedOn} không hợp lệ: ngày này phải từ ${earliest} (ngày chốt dự thảo, ngày của số liền trước) đến hôm nay ${today}.`,
        en: `The issue date ${issuedOn} is not allowed: it must lie between ${earliest} (the draft's day, the day of the number before) and today, ${today}.`,
      },
      { issuedOn, earliest, today },
    );
  }
}

/** Another document took the number meanwhile; the caller renders again with the next one. */
export class NumberTaken extends Error {}
