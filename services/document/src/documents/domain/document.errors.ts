import { DomainError } from '@common/errors/domain-error';
import { type PlainDate } from '@common/time/plain-date';
import { shortDate } from '@common/time/official-date';

export class DocumentNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'document-not-found';
  constructor(id: string) {
    super(
      {
        vi: 'Không có văn bản này trong sổ đăng ký. Hãy mở lại văn bản từ danh sách văn bản.',
        en: 'This document is not in the register. Open it from the list of documents.',
      },
      { id },
    );
  }
}

export class DocumentOfAnotherOwner extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'document-of-another-owner';
  constructor() {
    super({
      vi: 'Văn bản này thuộc đợt sơ kết của cơ quan khác. Hãy đăng nhập bằng tài khoản của cơ quan chủ trì hoặc đơn vị trực thuộc cơ quan chủ trì.',
      en: "This paper belongs to a campaign of another body. Sign in for the campaign's owner or a unit below it.",
    });
  }
}

export class FileNotRendered extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'file-not-rendered';
  constructor(edition: string, format: string) {
    super(
      {
        vi: `Văn bản chưa có tệp ${format.toUpperCase()} của bản ${edition === 'issued' ? 'ban hành' : 'dự thảo'}. ${edition === 'issued' ? 'Bản ban hành chỉ có sau khi lấy số; hãy tải bản dự thảo, hoặc ban hành văn bản trước.' : 'Hãy xem tiến độ lập văn bản của dự thảo rồi tải lại sau ít phút.'}`,
        en: `The document has no ${format.toUpperCase()} file of its ${edition} edition. ${edition === 'issued' ? 'It exists once the document is issued; take the draft edition, or issue it first.' : 'See how far its rendering is, and try again in some minutes.'}`,
      },
      { edition, format },
    );
  }
}

export class DocumentAlreadyIssued extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'document-already-issued';
  constructor(number: string) {
    super(
      {
        vi: `Văn bản đã được ban hành với số ${number}. Muốn thay đổi nội dung, hãy ban hành văn bản thay thế từ một dự thảo mới.`,
        en: `The document is already issued as ${number}. To change its content, issue one from a new draft.`,
      },
      { number },
    );
  }
}

/** The first day on which a document may be issued, and what sets it: its draft, or the number before in the register. */
export type EarliestIssue = Readonly<{ day: PlainDate; because: 'draft' | 'number-before' }>;

const earliestBecause = {
  draft: { vi: 'ngày chốt dự thảo', en: "the draft's day" },
  'number-before': { vi: 'ngày của số liền trước trong sổ đăng ký', en: 'the day of the number before it' },
};

export class IssueDateNotAllowed extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'issue-date-not-allowed';
  constructor(issuedOn: PlainDate, { day, because }: EarliestIssue, today: PlainDate) {
    const why = earliestBecause[because];
    super(
      {
        vi: `Ngày ban hành ${shortDate(issuedOn)} không hợp lệ. Hãy chọn một ngày từ ${shortDate(day)} (${why.vi}) đến hôm nay, ${shortDate(today)}.`,
        en: `The issue date ${issuedOn} is not allowed. Choose a day from ${day} (${why.en}) to today, ${today}.`,
      },
      { issuedOn, earliest: day, because, today },
    );
  }
}

export class SignerNotNamed extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'signer-not-named';
  constructor(signer: string) {
    super(
      {
        vi: `Người ký “${signer}” chưa phải là họ và tên. Hãy ghi đủ họ và tên, ít nhất hai từ, chỉ gồm chữ cái; không ghi chức vụ, học hàm, học vị.`,
        en: `“${signer}” is no full name. Write family and given name, at least two words, of letters only, without office or titles.`,
      },
      { signer },
    );
  }
}

export class RenderingNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'rendering-not-found';
  constructor(id: string) {
    super(
      {
        vi: 'Không có lượt lập văn bản này. Hãy mở lại danh sách lập văn bản của dự thảo.',
        en: "There is no such rendering. Open it from the list of the draft's renderings.",
      },
      { id },
    );
  }
}

export class RenderingNotFailed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'rendering-not-failed';
  constructor(state: 'waiting' | 'done') {
    super(
      {
        vi: `Văn bản này ${state === 'done' ? 'đã lập xong' : 'đang được lập'} nên không cần lập lại. Hãy tải lại danh sách để xem trạng thái mới nhất.`,
        en: `This paper ${state === 'done' ? 'is rendered' : 'is being rendered'}, so there is nothing to ask for again. Reload the list.`,
      },
      { state },
    );
  }
}

/** A comparison is being made; a second one would keep papers waiting that are to be issued. */
export class ReproductionBusy extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'reproduction-busy';
  constructor() {
    super({
      vi: 'Hệ thống đang lập lại một văn bản khác để so sánh, mỗi lần chỉ một văn bản. Vui lòng thử lại sau ít phút.',
      en: 'Another document is being made again for comparison; only one is at a time. Please try again in a few minutes.',
    });
  }
}

/** Another document took the number meanwhile; the caller renders again with the next one. */
export class NumberTaken extends Error {}
