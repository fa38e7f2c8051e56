import { DomainError } from '@common/errors/domain-error';

export class SectionNotInOutline extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'section-not-in-outline';
  constructor(sectionId: string) {
    super(
      {
        vi: `Đề cương của báo cáo này không có mục "${sectionId}". Hãy tải lại đề cương và chọn đúng mục.`,
        en: `The report's outline has no section "${sectionId}". Load the outline again and choose a section of it.`,
      },
      { sectionId },
    );
  }
}

export class IndicatorNotInOutline extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'indicator-not-in-outline';
  constructor(indicatorIds: readonly string[]) {
    super(
      {
        vi: 'Có chỉ tiêu không thuộc đề cương của báo cáo này, hoặc bị ghi hai lần. Hãy đối chiếu "indicatorIds" với bảng chỉ tiêu.',
        en: 'Some indicators are not in the report’s outline, or stand twice. Compare "indicatorIds" with its table.',
      },
      { indicatorIds },
    );
  }
}

/** Both texts travel back, so that nothing anybody wrote is lost. */
export class SectionChangedMeanwhile extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'section-changed-meanwhile';
  constructor(yours: unknown, theirs: unknown, version: number) {
    super(
      {
        vi: 'Người khác vừa lưu mục này. Bản của bạn và bản mới nhất đều được gửi kèm; hãy đối chiếu, gộp lại rồi lưu với số phiên bản mới.',
        en: 'Somebody else has saved this section meanwhile. Your text and the newest come with this answer; merge them and save with the new version.',
      },
      { yours, theirs, version },
    );
  }
}

export class PartChangedMeanwhile extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'part-changed-meanwhile';
  constructor(yours: unknown, theirs: unknown, version: number) {
    super(
      {
        vi: 'Người khác vừa lưu phần này. Bản của bạn và bản mới nhất đều được gửi kèm; hãy đối chiếu rồi lưu với số phiên bản mới.',
        en: 'Somebody else has saved this part meanwhile. Yours and the newest come with this answer; merge them and save with the new version.',
      },
      { yours, theirs, version },
    );
  }
}

export class BlockNotInDraft extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'block-not-in-draft';
  constructor(blockIds: readonly string[]) {
    super(
      {
        vi: 'Có đoạn không còn trong bản soạn (có thể người khác vừa sửa hoặc nhập tệp mới). Hãy tải lại danh sách rồi xếp tiếp.',
        en: 'Some parts are no longer in the draft (somebody may have changed it or read a new file). Load the list again.',
      },
      { blockIds },
    );
  }
}

export class NothingImported extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'nothing-imported';
  constructor(reportId: string) {
    super(
      {
        vi: 'Chưa có tệp Word nào được nhập vào báo cáo này. Hãy tải tệp lên, hoặc soạn trực tiếp từng mục.',
        en: 'No Word file was read into this report yet. Upload one, or write the sections directly.',
      },
      { reportId },
    );
  }
}
