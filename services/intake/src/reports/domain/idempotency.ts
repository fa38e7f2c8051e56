import { DomainError } from '@common/errors/domain-error';
import { ReportNotEditable, SubmittedMeanwhile } from './report.errors';
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

/**
 * The answer to a request that failed because the same request had been answered meanwhile, or whose connection broke
 * after its commit. Throws `error` where it failed for another reason, or where nothing was answered.
 */
export async function answerDespite(
  error: unknown,
  remembered: () => Promise<RememberedAnswer | null>,
  requestSha256: string,
): Promise<string> {
  if (!mayBeAnswered(error)) throw error;
  const found = await remembered().catch(() => null); // the first fault says more than that of looking it up
  const answer = answeredBefore(found, requestSha256);
  if (answer === null) throw error;
  return answer;
}

function mayBeAnswered(error: unknown): boolean {
  return !(error instanceof DomainError) || error instanceof ReportNotEditable || error instanceof SubmittedMeanwhile;
}
