import { DomainError } from '@common/errors/domain-error';

export class ConsolidationNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'consolidation-not-found';
  constructor(id: string) {
    super({
      vi: `Không có bản tổng hợp ${id}. Bản tổng hợp được mở cùng đợt sơ kết; hãy kiểm tra lại mã, hoặc thử lại sau ít giây nếu đợt sơ kết vừa được mở.`,
      en: `There is no consolidation ${id}. It opens with its campaign; check the id, or try again in some seconds if the campaign has just been opened.`,
    });
  }
}

export class SectionNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'section-not-found';
  constructor(sectionId: string, outline: string) {
    super({
      vi: `Đề cương ${outline} không có mục "${sectionId}". Xem danh sách mục tại bản tổng hợp.`,
      en: `Outline ${outline} has no section "${sectionId}". The consolidation lists its sections.`,
    });
  }
}
