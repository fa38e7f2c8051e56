import { DomainError } from '@common/errors/domain-error';

export class AttestationMissing extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'not-secret-not-confirmed';
  constructor() {
    super({
      vi: 'Hãy xác nhận tệp không chứa bí mật nhà nước rồi gửi lại. Tài liệu mật phải gửi bản giấy theo quy định.',
      en: 'Confirm that the file holds no state secret (notSecret=true) and send it again. Secret papers go on paper.',
    });
  }
}

export class FileMissing extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'file-missing';
  constructor() {
    super({
      vi: 'Chưa có tệp nào được gửi. Hãy chọn tệp rồi gửi lại.',
      en: 'No file came. Choose one and send it again.',
    });
  }
}

export class NotAForm extends DomainError {
  readonly kind = 'unsupported';
  readonly code = 'not-a-form';
  constructor() {
    super({
      vi: 'Yêu cầu này phải kèm tệp. Hãy chọn tệp trên trang tải lên rồi gửi lại (phần mềm kết nối gửi bằng biểu mẫu multipart/form-data).',
      en: 'This request must bring a file. Choose one on the upload page and send again (programs send a multipart/form-data form).',
    });
  }
}
