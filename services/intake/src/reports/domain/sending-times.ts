import { DomainError } from '@common/errors/domain-error';
import type { Times } from './report';

/** What a registry clerk reads off the paper. A unit that sends by itself may not choose its times. */
export type GivenTimes = Readonly<{ sentAt?: string | undefined; receivedAt?: string | undefined }>;

export class TimesNotYours extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'times-are-the-registrys';
  constructor() {
    super({
      vi: 'Chỉ văn thư cơ quan chủ trì mới được ghi thời điểm gửi và nhận (khi nhập báo cáo giấy). Hãy bỏ "sentAt", "receivedAt" rồi gửi lại.',
      en: 'Only the registry of the body in charge states when a paper was sent and received. Leave "sentAt" and "receivedAt" out.',
    });
  }
}

export class TimesOutOfOrder extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'times-out-of-order';
  constructor() {
    super({
      vi: 'Thời điểm gửi phải trước hoặc bằng thời điểm nhận, và cả hai không được ở tương lai. Hãy kiểm tra lại ngày trên công văn đến.',
      en: 'A paper is sent before it is received, and neither lies in the future. Check the dates on the paper.',
    });
  }
}

export function sendingTimes({ sentAt, receivedAt }: GivenTimes, entersPaper: boolean, now: Date): Times {
  if (!sentAt && !receivedAt) return { sentAt: now, receivedAt: now, enteredAt: now };
  if (!entersPaper) throw new TimesNotYours();
  const received = receivedAt ? new Date(receivedAt) : now;
  const sent = sentAt ? new Date(sentAt) : received;
  if (sent > received || received > now) throw new TimesOutOfOrder();
  return { sentAt: sent, receivedAt: received, enteredAt: now };
}
