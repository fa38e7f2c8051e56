import { FileRefusal } from './file-refusal';

const saveAsDocx = {
  vi: 'Mở tệp bằng Word, chọn Tệp > Lưu thành (Save As), kiểu "Word Document (*.docx)", rồi tải tệp .docx lên.',
  en: 'Open it in Word, choose File > Save As, type "Word Document (*.docx)", and upload the .docx file.',
};

export class EmptyFile extends FileRefusal {
  constructor() {
    super('invalid', 'empty-file', {
      vi: 'Tệp rỗng, không có nội dung. Kiểm tra lại tệp trên máy rồi tải lên lần nữa.',
      en: 'The file is empty. Check it on your computer and upload it again.',
    });
  }
}

/** The use case keeps the bytes all the same: it is the unit's paper. */
export class OldWordFile extends FileRefusal {
  constructor() {
    super('unsupported', 'old-word-file', {
      vi: `Đây là tệp Word kiểu cũ (.doc) nên chưa đọc được nội dung. ${saveAsDocx.vi}`,
      en: `This is an old Word file (.doc); its text was not read. ${saveAsDocx.en}`,
    });
  }
}

export type OtherKind = 'pdf' | 'image' | 'rtf' | 'html' | 'zip' | 'unknown';

const kindNames: Readonly<Record<OtherKind, { vi: string; en: string }>> = {
  pdf: { vi: 'tệp PDF', en: 'a PDF file' },
  image: { vi: 'tệp ảnh', en: 'a picture' },
  rtf: { vi: 'tệp RTF', en: 'an RTF file' },
  html: { vi: 'trang web (HTML)', en: 'a web page (HTML)' },
  zip: { vi: 'tệp nén hoặc tệp Office khác, không phải văn bản Word', en: 'an archive or another Office file' },
  unknown: { vi: 'tệp thuộc loại khác, không nhận ra được', en: 'a file of another, unknown kind' },
};

const chooseTheWordFile = {
  vi: 'Hãy chọn đúng tệp Word; nếu tệp Word nằm trong tệp nén, giải nén trước rồi tải tệp .docx lên.',
  en: 'Choose the Word file itself; if it lies in an archive, unpack it first and upload the .docx file.',
};

const uploadTheWordFile = {
  vi: 'Hãy tải lên tệp Word (.docx) mà báo cáo được soạn ở đó; bản PDF, bản chụp thì đính kèm ở phần tệp kèm theo của báo cáo.',
  en: 'Upload the Word file (.docx) in which the report was written; a PDF or a scan belongs to the attachments of the report.',
};

const checkTheFile = {
  vi: 'Hãy mở tệp xem có đúng báo cáo không rồi chọn tệp Word .docx.',
  en: 'Open it to see whether it is the report, then choose the Word .docx file.',
};

const whatNow: Readonly<Record<OtherKind, { vi: string; en: string }>> = {
  pdf: uploadTheWordFile,
  image: uploadTheWordFile,
  rtf: saveAsDocx,
  html: saveAsDocx,
  zip: chooseTheWordFile,
  unknown: checkTheFile,
};

export class NotADocx extends FileRefusal {
  constructor(found: OtherKind) {
    super(
      'unsupported',
      'not-a-docx',
      {
        vi: `Hệ thống cần tệp Word .docx, nhưng nội dung tệp này là ${kindNames[found].vi}. ${whatNow[found].vi}`,
        en: `A Word .docx file is needed, but what this file holds is ${kindNames[found].en}. ${whatNow[found].en}`,
      },
      { found },
    );
  }
}

export class EncryptedFile extends FileRefusal {
  constructor() {
    super('invalid', 'encrypted-file', {
      vi: 'Tệp được đặt mật khẩu nên không đọc được. Bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu), lưu rồi tải lên lại.',
      en: 'The file is protected by a password. Remove it (File > Info > Protect Document), save and upload again.',
    });
  }
}

export class MacroFile extends FileRefusal {
  constructor() {
    super('invalid', 'macro-file', {
      vi: `Tệp có chứa macro nên bị từ chối để bảo đảm an toàn. ${saveAsDocx.vi}`,
      en: `The file carries macros and is refused for safety. ${saveAsDocx.en}`,
    });
  }
}

export class FileTooLarge extends FileRefusal {
  constructor(bytes: number, limit: number) {
    const megabytes = Math.floor(limit / 1e6);
    super(
      'too-large',
      'file-too-large',
      {
        vi: `Tệp lớn hơn ${megabytes} MB. Nén ảnh (Định dạng ảnh > Nén ảnh) hoặc chuyển phụ lục thành tệp đính kèm rồi tải lên lại.`,
        en: `The file is larger than ${megabytes} MB. Compress its pictures or attach the annexes separately.`,
      },
      { bytes, limit },
    );
  }
}

/** What the archive would unpack to is out of all proportion: a zip bomb, or a file no report needs. */
export class ArchiveTooLarge extends FileRefusal {
  constructor(why: string) {
    super(
      'too-large',
      'archive-too-large',
      {
        vi: `Nội dung bên trong tệp lớn bất thường nên tệp bị từ chối. ${saveAsDocx.vi}`,
        en: `What the file would unpack to is abnormally large; it is refused. ${saveAsDocx.en}`,
      },
      { why },
    );
  }
}

/** `where` is a part of the file, or "zip" for the file as a whole. */
export class DamagedFile extends FileRefusal {
  constructor(where: string) {
    const place = where === 'zip' ? { vi: '', en: '' } : { vi: ` ở phần "${where}"`, en: ` in "${where}"` };
    super(
      'invalid',
      'damaged-file',
      {
        vi: `Tệp bị hỏng${place.vi} nên không đọc được. Mở bằng Word (Word sẽ tự sửa), lưu lại thành .docx mới rồi tải lên.`,
        en: `The file is damaged${place.en}. Open it in Word, which repairs it, save it as a new .docx and upload that.`,
      },
      { where },
    );
  }
}

export class ForbiddenMarkup extends FileRefusal {
  constructor(part: string) {
    super(
      'invalid',
      'forbidden-markup',
      {
        vi: `Phần "${part}" của tệp có khai báo DTD mà Word không bao giờ tạo ra; tệp bị từ chối để bảo đảm an toàn. ${saveAsDocx.vi}`,
        en: `The part "${part}" carries a DTD, which Word never writes; the file is refused for safety. ${saveAsDocx.en}`,
      },
      { part },
    );
  }
}

export class FileTooComplex extends FileRefusal {
  constructor(why: string) {
    super(
      'invalid',
      'file-too-complex',
      {
        vi: 'Tệp quá phức tạp nên không đọc được trong giới hạn cho phép. Chia phụ lục thành tệp đính kèm riêng rồi tải báo cáo lên lại.',
        en: 'The file is too complex to be read within the limits. Attach its annexes separately and upload the report again.',
      },
      { why },
    );
  }
}

/** Secret papers do not belong in this system: only a record of the paper original is kept. */
export class SecrecyMark extends FileRefusal {
  constructor(mark: string) {
    super(
      'invalid',
      'secrecy-mark',
      {
        vi: `Văn bản có dấu chỉ độ mật "${mark}". Hệ thống không nhận tài liệu mật: hãy gửi bản giấy theo quy định về bảo vệ bí mật nhà nước.`,
        en: `The paper is marked "${mark}". Secret papers are not accepted: send the paper original as the law on state secrets says.`,
      },
      { mark },
    );
  }
}
