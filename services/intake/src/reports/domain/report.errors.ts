import { DomainError } from '@common/errors/domain-error';
import { statusName } from './status-name';
import type { ReportStatus } from './report-status';

export class ReportNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'report-not-found';
  constructor(reportId: string) {
    super(
      {
        vi: 'Không có báo cáo này, hoặc bạn không được xem báo cáo của đơn vị đó.',
        en: 'There is no such report, or you may not see that unit’s report.',
      },
      { reportId },
    );
  }
}

export class ReportNotEditable extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'report-not-editable';
  constructor(reportId: string, status: ReportStatus) {
    super(
      {
        vi: `Báo cáo đang ở trạng thái "${statusName(status).vi}" nên không sửa hoặc gửi lại được. Nếu cần sửa, hãy rút báo cáo về (khi chưa được tiếp nhận) hoặc đề nghị Bộ Y tế trả lại.`,
        en: `The report is "${statusName(status).en}" and can be neither changed nor sent. Recall it (before it is accepted), or ask for its return.`,
      },
      { reportId, reportStatus: status },
    );
  }
}

export class ReportNotWaiting extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'report-not-waiting';
  constructor(reportId: string, status: ReportStatus) {
    super(
      {
        vi: `Báo cáo đang ở trạng thái "${statusName(status).vi}", không phải đang chờ xử lý, nên không rút, trả lại hay tiếp nhận được.`,
        en: `The report is "${statusName(status).en}" and does not wait for review, so it cannot be recalled, returned or accepted.`,
      },
      { reportId, reportStatus: status },
    );
  }
}

export class ReportIncomplete extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'report-incomplete';
  constructor(findings: readonly unknown[]) {
    super(
      {
        vi: `Báo cáo chưa gửi được: còn ${findings.length} chỗ phải hoàn thiện. Hãy xem danh sách "findings", bổ sung rồi gửi lại.`,
        en: `The report cannot be sent yet: ${findings.length} things must be mended. See "findings", complete them and send again.`,
      },
      { findings },
    );
  }
}

export class ReportLocked extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'report-locked';
  constructor(lock: string) {
    super(
      {
        vi: `Đợt sơ kết đã khóa sau ngày ${lock.split('-').reverse().join('/')}. Hãy đề nghị cơ quan chủ trì gia hạn (nêu lý do) rồi gửi lại.`,
        en: `The campaign was locked after ${lock}. Ask the body in charge for an extension (with the reason), then send again.`,
      },
      { lock },
    );
  }
}

export class SubmittedMeanwhile extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'report-submitted-meanwhile';
  constructor() {
    super({
      vi: 'Báo cáo này vừa được người khác của đơn vị gửi đi. Hãy tải lại để xem bản đã gửi.',
      en: 'Somebody else of the unit has just sent this report. Load it again to see what was sent.',
    });
  }
}
