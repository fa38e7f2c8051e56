import type { z } from 'zod';
import { DomainError } from '../errors/domain-error';
import { inputFault } from './input-fault';
import type { InputPlace } from './input-place';

const placeName = {
  body: 'nội dung yêu cầu',
  query: 'tham số truy vấn',
  path: 'đường dẫn',
  headers: 'tiêu đề yêu cầu',
};

export class InvalidRequest extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'invalid-request';

  constructor(place: InputPlace, schema: z.ZodType, raw: unknown) {
    const issues = schema.safeParse(raw).error?.issues ?? [];
    super(
      {
        vi: `Có ${issues.length} chỗ chưa đúng trong ${placeName[place]}. Hãy sửa các mục nêu trong danh sách kèm theo rồi gửi lại.`,
        en: `${issues.length === 1 ? 'There is 1 fault' : `There are ${issues.length} faults`} in the ${place}. Mend what "issues" names and send it again.`,
      },
      { issues: issues.map((issue) => ({ path: issue.path.join('.'), ...inputFault(issue, raw) })) },
    );
  }
}

export class BodyTooLarge extends DomainError {
  readonly kind = 'too-large';
  readonly code = 'body-too-large';
  constructor() {
    super({
      vi: 'Nội dung gửi lên quá lớn. Hãy tách tệp hoặc giảm dung lượng ảnh rồi gửi lại.',
      en: 'The body is too large. Split the file or make its pictures smaller, then send it again.',
    });
  }
}

export class UnreadableBody extends DomainError {
  readonly kind = 'malformed';
  readonly code = 'unreadable-body';
  constructor(reason: string) {
    super(
      {
        vi: 'Không đọc được nội dung gửi lên: không phải JSON hợp lệ hoặc sai kiểu nội dung (Content-Type).',
        en: 'The body could not be read: it is not valid JSON, or its Content-Type is wrong.',
      },
      { reason },
    );
  }
}

export class NoSuchEndpoint extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'no-such-endpoint';
  constructor(path: string) {
    super(
      {
        vi: `Không có địa chỉ ${path}. Xem danh sách tại /openapi.json.`,
        en: `There is no ${path}. /openapi.json lists what there is.`,
      },
      { path },
    );
  }
}

export class TemporarilyUnavailable extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'temporarily-unavailable';
  constructor(part: string) {
    super(
      {
        vi: 'Hệ thống đang gián đoạn; dữ liệu đã gửi trước đó không mất. Hãy thử lại sau ít phút.',
        en: 'A part of the system is down; nothing sent before is lost. Try again in a few minutes.',
      },
      { part },
    );
  }
}
