import { DomainError } from '@common/errors/domain-error';

export class CampaignNotSteered extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'campaign-not-steered';
  constructor(campaignId: string) {
    super(
      {
        vi: 'Không có đợt sơ kết này trong phạm vi bạn phụ trách, nên chưa có việc đôn đốc nào được dừng hoặc cho chạy tiếp. Hãy kiểm tra lại mã đợt sơ kết.',
        en: 'There is no such campaign among those you steer, so no reminders were stopped or released. Check the campaign id.',
      },
      { campaignId },
    );
  }
}
