import { counted } from '@common/errors/counted';
import { DomainError } from '@common/errors/domain-error';

export class CampaignNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'campaign-not-found';
  constructor(campaignId: string) {
    super(
      {
        vi: 'Không có đợt sơ kết này. Hãy chọn lại trong danh sách đợt sơ kết.',
        en: 'There is no such campaign. Choose one of the list of campaigns.',
      },
      { campaignId },
    );
  }
}

export class CampaignExists extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'campaign-exists';
  constructor(code: string, id: string) {
    super(
      {
        vi: `Đợt sơ kết theo kế hoạch ${code} đã được mở. Hãy dùng đợt đã có (id kèm theo), không mở lại.`,
        en: `The campaign of plan ${code} is open already. Use it (its id is given) instead of opening it again.`,
      },
      { id },
    );
  }
}

export class DeadlinesOutOfOrder extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'deadlines-out-of-order';
  constructor(whose: string) {
    super(
      {
        vi: `Thời hạn của ${whose} chưa đúng thứ tự: hạn gửi không được sau ngày tính đúng hạn, và ngày tính đúng hạn không được sau ngày khóa. Hãy sửa các ngày này rồi gửi lại.`,
        en: `The deadlines of ${whose} are out of order: due must not be after on-time, nor on-time after lock. Mend the days and send again.`,
      },
      { whose },
    );
  }
}

export class ParticipantsNotValid extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'participants-not-valid';
  constructor(unitIds: readonly string[]) {
    super(
      {
        vi: `Có ${unitIds.length} đơn vị tham gia không có trong danh mục vào ngày mở đợt, hoặc bị ghi hai lần với cùng tư cách. Hãy kiểm tra "unitIds".`,
        en: `${counted(unitIds.length, 'participant is', 'participants are')} not in the list of units on the opening day, or listed twice in one capacity. Check "unitIds".`,
      },
      { unitIds },
    );
  }
}

export class ParticipantNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'participant-not-found';
  constructor(unitId: string, capacity: string) {
    super(
      {
        vi: 'Đơn vị này không thuộc đối tượng báo cáo của đợt sơ kết (với tư cách đã nêu). Hãy kiểm tra đơn vị và tư cách Đảng/chính quyền.',
        en: 'This unit is not asked for a report in this campaign (in this capacity). Check the unit and the capacity.',
      },
      { unitId, capacity },
    );
  }
}

export class NotAnExtension extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'not-an-extension';
  constructor() {
    super({
      vi: 'Gia hạn không được rút ngắn thời hạn đang áp dụng. Hãy chọn các ngày bằng hoặc sau thời hạn hiện tại.',
      en: 'An extension must not shorten the deadlines in force. Choose days on or after them.',
    });
  }
}
