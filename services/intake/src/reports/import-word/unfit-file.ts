import type { Bilingual } from '@common/errors/domain-error';
import { DomainError } from '@common/errors/domain-error';

/** A sound Word file without a word in it; nothing of it is kept. */
export class NoWordsInFile extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'no-words-in-file';
  constructor(hasPictures: boolean) {
    super(
      hasPictures
        ? {
            vi: 'Tệp Word này chỉ có ảnh, không có chữ nào nên không đọc được. Hãy tải lên bản Word có chữ; bản chụp văn bản thì đính kèm ở phần tệp kèm theo.',
            en: 'This Word file holds only pictures and no words. Upload the Word file with the text; a scan belongs to the attachments.',
          }
        : {
            vi: 'Tệp Word này trống, không có chữ nào. Hãy mở tệp xem có đúng tệp báo cáo không, rồi chọn lại.',
            en: 'This Word file is blank: there is not a word in it. Open it to see whether it is the report, then choose again.',
          },
    );
  }
}

/** Asked for by the sender: a file that seems to be another unit's is not read in before a person has said so. */
export class FileOfAnotherUnit extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'file-of-another-unit';
  constructor(says: readonly Bilingual[]) {
    const all = (language: keyof Bilingual) => says.map((each) => each[language]).join(' ');
    super(
      {
        vi: `${all('vi')} Hãy xem có đúng tệp không; nếu đúng, gửi lại không kèm "onlyIfOwn".`,
        en: `${all('en')} See whether it is the right file; if so, send it again without "onlyIfOwn".`,
      },
      { reasons: says },
    );
  }
}
