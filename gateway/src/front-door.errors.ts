import { DomainError } from '@common/errors/domain-error';

export class ServiceUnavailable extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'service-unavailable';
  constructor(service: string) {
    super(
      {
        vi: `Dịch vụ "${service}" đang tạm ngừng nên yêu cầu chưa được thực hiện; dữ liệu đã gửi trước đó không mất. Hãy gửi lại sau ít phút.`,
        en: `The service "${service}" is down, so the request was not carried out; nothing sent before is lost. Send it again in a few minutes.`,
      },
      { service },
    );
  }
}

export class CrossSiteRequest extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'cross-site-request';
  constructor() {
    super({
      vi: 'Yêu cầu không đến từ trang của hệ thống nên bị từ chối. Hãy mở lại trang của hệ thống rồi làm lại từ đó.',
      en: 'The request does not come from the system’s own page and was refused. Open the system’s page and repeat it there.',
    });
  }
}

export class SignInFailed extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'sign-in-failed';
  constructor() {
    super({
      vi: 'Đăng nhập không thành công hoặc đã quá hạn. Hãy mở lại trang của hệ thống và đăng nhập lại.',
      en: 'The sign-in failed or took too long. Open the system’s page and sign in again.',
    });
  }
}

export class SignOutUnfinished extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'sign-out-unfinished';
  constructor() {
    super({
      vi: 'Đã đăng xuất khỏi hệ thống, nhưng máy chủ đăng nhập không trả lời nên phiên ở đó có thể vẫn còn. Nếu dùng máy chung, hãy đóng trình duyệt.',
      en: 'You are signed out here, but the sign-in server does not answer, so its own session may still be open. On a shared computer, close the browser.',
    });
  }
}

export class OutcomeUnknown extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'outcome-unknown';
  constructor(service: string) {
    super(
      {
        vi: `Mất kết nối với dịch vụ "${service}" khi đang xử lý nên chưa rõ yêu cầu đã được thực hiện hay chưa. Hãy mở lại trang để kiểm tra kết quả, hoặc gửi lại với cùng Idempotency-Key.`,
        en: `The connection to the service "${service}" broke while it worked, so it is not known whether the request was carried out. Look at the result, or send it again with the same Idempotency-Key.`,
      },
      { service },
    );
  }
}
