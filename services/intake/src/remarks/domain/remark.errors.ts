import { DomainError } from '@common/errors/domain-error';
import type { ReportStatus } from '../../reports/domain/report-status';
import { statusName } from '../../reports/domain/status-name';

export class RemarkNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'remark-not-found';
  constructor(remarkId: string) {
    super(
      {
        vi: 'Không có ý kiến nhận xét này trong báo cáo (có thể người viết vừa rút lại). Hãy tải lại danh sách nhận xét.',
        en: 'The report has no such remark (its writer may have taken it back). Load the list again.',
      },
      { remarkId },
    );
  }
}

export class RemarkNotNow extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'remark-not-now';
  constructor(reportId: string, status: ReportStatus) {
    super(
      {
        vi: `Báo cáo đang ở trạng thái "${statusName(status).vi}", đơn vị đang giữ báo cáo nên chưa ghi nhận xét được. Hãy chờ đơn vị gửi báo cáo rồi nhận xét.`,
        en: `The report is "${statusName(status).en}" and in the unit's hands. Remark on it once it has been sent.`,
      },
      { reportId, reportStatus: status },
    );
  }
}

export class RemarkNotYours extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'remark-not-yours';
  constructor(remarkId: string) {
    super(
      {
        vi: 'Chỉ người viết mới được sửa hoặc rút lại ý kiến nhận xét của mình. Hãy trao đổi với người đã viết.',
        en: 'Only its writer changes a remark or takes it back. Talk to whoever wrote it.',
      },
      { remarkId },
    );
  }
}

export class RemarkAlreadyTold extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'remark-already-told';
  constructor(remarkId: string) {
    super(
      {
        vi: 'Ý kiến nhận xét này đã gửi cho đơn vị khi trả lại báo cáo nên không sửa hoặc rút lại được. Nếu cần, hãy ghi thêm nhận xét mới ở lần gửi sau.',
        en: 'The unit was told this remark when the report was returned, so it can be neither changed nor taken back. Write another one on the next revision.',
      },
      { remarkId },
    );
  }
}
