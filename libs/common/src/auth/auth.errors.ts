import { DomainError } from '../errors/domain-error';

export class NotSignedIn extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'not-signed-in';
  constructor() {
    super({
      vi: 'Phiên đăng nhập không có hoặc đã hết hạn. Hãy đăng nhập lại rồi gửi lại yêu cầu.',
      en: 'There is no valid access token, or it has expired. Sign in again and repeat the request.',
    });
  }
}

export class IssuerUnavailable extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'issuer-unavailable';
  constructor() {
    super({
      vi: 'Máy chủ đăng nhập đang tạm ngừng nên chưa xác nhận được người dùng. Hãy thử lại sau ít phút.',
      en: 'The sign-in server is down, so we cannot tell who you are. Try again in a few minutes.',
    });
  }
}

export class NotPermitted extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'not-permitted';
  constructor(permission: string) {
    super(
      {
        vi: 'Tài khoản của bạn không có quyền làm việc này. Hãy liên hệ quản trị hệ thống nếu bạn cần quyền đó.',
        en: 'Your account may not do this. Ask the administrator if you need to.',
      },
      { permission },
    );
  }
}
