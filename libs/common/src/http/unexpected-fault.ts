import { DomainError } from '../errors/domain-error';

/** A defect of ours: logged with its cause, told without it. */
export class UnexpectedFault extends DomainError {
  readonly kind = 'fault';
  readonly code = 'unexpected-fault';
  constructor() {
    super({
      vi: 'Hệ thống gặp lỗi ngoài dự kiến; nội dung bạn gửi chưa được ghi nhận. Hãy thử lại, nếu vẫn lỗi thì gửi mã yêu cầu (requestId) cho bộ phận hỗ trợ.',
      en: 'The system met an unexpected fault; what you sent was not stored. Try again; if it fails again, give the requestId to support.',
    });
  }
}
