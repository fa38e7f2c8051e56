import { DomainError } from '@common/errors/domain-error';

export class OutlineNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'outline-not-found';
  constructor(code: string, version: number) {
    super(
      {
        vi: `Không có đề cương ${code} phiên bản ${version}. Hãy kiểm tra lại mã và phiên bản trong danh sách đề cương.`,
        en: `There is no outline ${code} in version ${version}. Check code and version in the list of outlines.`,
      },
      { outline: code, version },
    );
  }
}

export class OutlineVersionPublished extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'outline-version-published';
  constructor(code: string, version: number) {
    super(
      {
        vi: `Đề cương ${code} phiên bản ${version} đã ban hành với nội dung khác nên không thể thay. Hãy gửi nội dung mới với số phiên bản kế tiếp.`,
        en: `Outline ${code} version ${version} is published with other content and cannot be replaced. Send the new content under the next version.`,
      },
      { outline: code, version },
    );
  }
}

export class OutlineNotWellFormed extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'outline-not-well-formed';
  constructor(sectionIds: readonly string[]) {
    super(
      {
        vi: 'Có mục bị trùng mã, có mục cấp trên không đứng trước nó, hoặc mục lá không đúng chỗ. Hãy sửa các mục nêu trong "sectionIds".',
        en: 'Some sections repeat an id, stand before their parent, or are leaves with sections below. Mend those in "sectionIds".',
      },
      { sectionIds },
    );
  }
}
