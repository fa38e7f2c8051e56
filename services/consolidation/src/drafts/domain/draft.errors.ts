import { DomainError } from '@common/errors/domain-error';

export class DraftNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'draft-not-found';
  constructor(id: string) {
    super({
      vi: 'Không có dự thảo này. Hãy mở lại từ danh sách dự thảo của bản tổng hợp.',
      en: `There is no draft ${id}. Open it from the list of the consolidation's drafts.`,
    });
  }
}

export class DraftSectionNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'section-not-found';
  constructor(draft: number, sectionId: string) {
    super({
      vi: `Dự thảo lần ${draft} không có mục “${sectionId}”. Hãy chọn lại mục trong danh sách mục của bản tổng hợp.`,
      en: `Draft ${draft} has no section "${sectionId}". Choose one that the consolidation lists.`,
    });
  }
}

export class DraftOfAnotherOwner extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'draft-of-another-owner';
  constructor(ownerUnitId: string) {
    super(
      {
        vi: 'Chỉ Ban soạn thảo, Tổ biên tập của đơn vị chủ trì đợt sơ kết được chốt dự thảo. Hãy đăng nhập bằng tài khoản của đơn vị chủ trì.',
        en: 'Only the drafting team of the unit that holds the campaign may freeze its draft. Sign in for that unit.',
      },
      { ownerUnitId },
    );
  }
}

export class NothingToFreeze extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'nothing-to-freeze';
  constructor() {
    super({
      vi: 'Chưa có báo cáo nào được tiếp nhận nên chưa chốt được dự thảo. Hãy tiếp nhận ít nhất một báo cáo rồi chốt lại.',
      en: 'No report has been accepted yet, so there is nothing to freeze. Accept one first.',
    });
  }
}

export class IdempotencyKeyUsedOtherwise extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'idempotency-key-used-otherwise';
  constructor() {
    super({
      vi: 'Mã Idempotency-Key này đã dùng để chốt dự thảo với ngày khác. Hãy dùng mã mới cho lần chốt mới.',
      en: 'This Idempotency-Key has frozen a draft with another date. Use a new key for a new draft.',
    });
  }
}

export class FrozenMeanwhile extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frozen-meanwhile';
  constructor() {
    super({
      vi: 'Có người khác vừa chốt dự thảo của đợt này. Hãy tải lại danh sách dự thảo rồi chốt lại nếu vẫn cần.',
      en: 'Somebody else has just frozen a draft of this campaign. Reload the drafts and freeze again if you still need to.',
    });
  }
}
