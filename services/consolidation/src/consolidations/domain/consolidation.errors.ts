import { DomainError } from '@common/errors/domain-error';

export class ConsolidationNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'consolidation-not-found';
  constructor(id: string) {
    super({
      vi: 'Không có bản tổng hợp này. Bản tổng hợp được mở cùng đợt sơ kết: hãy mở lại từ danh sách, hoặc thử lại sau ít giây nếu đợt sơ kết vừa được mở.',
      en: `There is no consolidation ${id}. It opens with its campaign; check the id, or try again in some seconds if the campaign has just been opened.`,
    });
  }
}

export class ConsolidationOfAnotherOwner extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'consolidation-of-another-owner';
  constructor() {
    super({
      vi: 'Bản tổng hợp này thuộc đợt sơ kết của cơ quan khác. Hãy đăng nhập bằng tài khoản của cơ quan chủ trì hoặc đơn vị trực thuộc cơ quan chủ trì.',
      en: "This consolidation belongs to a campaign of another body. Sign in for the campaign's owner or a unit below it.",
    });
  }
}

export class SectionNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'section-not-found';
  constructor(sectionId: string, outline: string) {
    super({
      vi: `Đề cương ${outline} không có mục “${sectionId}”. Hãy chọn lại mục trong danh sách mục của bản tổng hợp.`,
      en: `Outline ${outline} has no section "${sectionId}". Choose one that the consolidation lists.`,
    });
  }
}
