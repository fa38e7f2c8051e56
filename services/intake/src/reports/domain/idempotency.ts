import { DomainError } from '@common/errors/domain-error';
import type { RememberedAnswer } from './submission-store';

export class KeyUsedForOtherContent extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'idempotency-key-used';
  constructor() {
    super({
      vi: 'Mã yêu cầu (Idempotency-Key) này đã dùng cho một nội dung khác. Hãy dùng mã mới cho nội dung mới; muốn gửi lại nội dung cũ thì giữ nguyên nội dung.',
      en: 'This Idempotency-Key was used for other content. Use a new key for new content; to repeat a request, repeat its content.',
    });
  }
}

/** The answer given before to the same request; the same key with other content is refused. */
export function answeredBefore(remembered: RememberedAnswer | null, requestSha256: string): string | null {
  if (!remembered) return null;
  if (remembered.sha256 !== requestSha256) throw new KeyUsedForOtherContent();
  return remembered.answer;
}
