import { DomainError } from '@common/errors/domain-error';
import { decodeJwt } from 'jose';

/** The page was opened by one person, and another has signed in in the same browser since. */
export class SignedInAsAnother extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'signed-in-as-another';
  constructor() {
    super({
      vi: 'Trình duyệt này đã đăng nhập bằng tài khoản khác với tài khoản đã mở trang, nên yêu cầu chưa được thực hiện. Hãy tải lại trang; muốn làm tiếp bằng tài khoản cũ thì đăng nhập lại bằng tài khoản đó.',
      en: 'This browser is now signed in as somebody other than the person who opened the page, so the request was not carried out. Reload the page; to go on as before, sign in again with that account.',
    });
  }
}

/**
 * A page says for whom it was opened (`x-person`, percent-encoded), so that one person's words never go out under
 * another's name. A caller that does not say it is not asked. Throws `SignedInAsAnother`.
 */
export function requireSamePerson(named: string | string[] | undefined, accessToken: string): void {
  if (named === undefined) return;
  if (named !== encodeURIComponent(decodeJwt(accessToken).sub ?? '')) throw new SignedInAsAnother();
}
