import { DomainError } from '@common/errors/domain-error';

export class ReportNotSeen extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'report-not-seen';
  constructor(reportId: string) {
    super({
      vi: 'Bản tổng hợp chưa nhận được thông tin về báo cáo này. Nếu báo cáo vừa được gửi, hãy thử lại sau ít giây; nếu chưa gửi, hãy gửi báo cáo trước.',
      en: `The consolidation has not heard of report ${reportId} yet. If it has just been sent, try again in some seconds.`,
    });
  }
}
