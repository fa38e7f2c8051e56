import { counted } from '@common/errors/counted';
import { DomainError } from '@common/errors/domain-error';
import { shortDate } from '@common/time/official-date';
import type { PlainDate } from '@common/time/plain-date';
import { statusName } from './status-name';
import type { ReportStatus } from './report-status';

const askForReturn = {
  vi: 'Nếu cần sửa, hãy đề nghị cơ quan chủ trì trả lại báo cáo kèm lý do và ngày gửi lại.',
  en: 'If it must be changed, ask the body in charge to return it with the reason and a day to send it again.',
};
const loadAgain = {
  vi: 'Hãy tải lại trang để xem trạng thái mới nhất.',
  en: 'Load the page again to see its newest state.',
};
const recallOrReturn = {
  vi: 'Nếu cần sửa, hãy rút lại báo cáo hoặc đề nghị cơ quan chủ trì trả lại.',
  en: 'If it must be changed, recall it or ask the body in charge for its return.',
};

export class ReportNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'report-not-found';
  constructor(reportId: string) {
    super(
      {
        vi: 'Không có báo cáo này, hoặc bạn không được xem báo cáo của đơn vị đó. Hãy mở lại báo cáo từ danh sách báo cáo của đơn vị mình.',
        en: 'There is no such report, or you may not see that unit’s report. Open it again from the list of your unit’s reports.',
      },
      { reportId },
    );
  }
}

export class ReportNotEditable extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'report-not-editable';
  constructor(reportId: string, status: ReportStatus) {
    const whatNow = status === 'accepted' ? askForReturn : recallOrReturn;
    super(
      {
        vi: `Báo cáo đang ở trạng thái "${statusName(status).vi}" nên không sửa hoặc gửi lại được. ${whatNow.vi}`,
        en: `The report is "${statusName(status).en}" and can be neither changed nor sent. ${whatNow.en}`,
      },
      { reportId, reportStatus: status },
    );
  }
}

export class ReportNotWaiting extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'report-not-waiting';
  constructor(reportId: string, status: ReportStatus) {
    const whatNow = status === 'accepted' ? askForReturn : loadAgain;
    super(
      {
        vi: `Báo cáo đang ở trạng thái "${statusName(status).vi}", không phải đang chờ xử lý, nên không thực hiện được việc này. ${whatNow.vi}`,
        en: `The report is "${statusName(status).en}" and does not wait for review, so this cannot be done. ${whatNow.en}`,
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
        vi: `Báo cáo chưa gửi được: còn ${findings.length} chỗ phải hoàn thiện. Hãy xem danh sách kèm theo, bổ sung rồi gửi lại.`,
        en: `The report cannot be sent yet: ${counted(findings.length, 'thing', 'things')} must be mended. See "findings", complete them and send again.`,
      },
      { findings },
    );
  }
}

export class ReportLocked extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'report-locked';
  constructor(lock: PlainDate) {
    super(
      {
        vi: `Đợt sơ kết đã khóa sau ngày ${shortDate(lock)}. Hãy đề nghị cơ quan chủ trì gia hạn (nêu lý do) rồi gửi lại.`,
        en: `The campaign was locked after ${lock}. Ask the body in charge for an extension (with the reason), then send again.`,
      },
      { lock },
    );
  }
}

export class RecallAfterLock extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'recall-after-lock';
  constructor(lock: PlainDate) {
    super(
      {
        vi: `Đợt sơ kết đã khóa sau ngày ${shortDate(lock)}: báo cáo rút lại bây giờ sẽ không gửi lại được, nên chưa được rút lại. Hãy đề nghị cơ quan chủ trì trả lại báo cáo kèm ngày gửi lại, hoặc gia hạn (nêu lý do).`,
        en: `The campaign was locked after ${lock}: a report recalled now could not be sent again, so it was not recalled. Ask the body in charge to return it with a new day, or for an extension (with the reason).`,
      },
      { lock },
    );
  }
}

export class RecallIsTheUnits extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'recall-is-the-units';
  constructor(unitId: string) {
    super(
      {
        vi: 'Chỉ đơn vị báo cáo mới được rút lại báo cáo của mình. Nếu báo cáo giấy đã nhập cần sửa, hãy đề nghị tổ biên tập trả lại kèm lý do.',
        en: 'Only the unit itself recalls its report. If a paper that was entered must be mended, ask the drafting team to return it with the reason.',
      },
      { unitId },
    );
  }
}

export class ResubmissionDayPassed extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'resubmission-day-passed';
  constructor(resubmitBy: PlainDate, today: PlainDate) {
    super(
      {
        vi: `Ngày gửi lại ${shortDate(resubmitBy)} đã qua (hôm nay là ${shortDate(today)}). Hãy chọn từ hôm nay trở đi, hoặc để trống nếu giữ thời hạn đang có.`,
        en: `The day to send it again, ${resubmitBy}, has passed (today is ${today}). Choose today or a later day, or leave it out to keep the present deadline.`,
      },
      { resubmitBy, today },
    );
  }
}

export class ResubmissionDayWanted extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'resubmission-day-wanted';
  constructor(reportId: string) {
    super(
      {
        vi: 'Báo cáo này đã được tiếp nhận nên thời hạn cũ không còn dùng để gửi lại. Hãy ghi ngày gửi lại (resubmitBy) rồi trả lại báo cáo.',
        en: 'This report has been accepted, so its old deadline is no day to send it again by. Name that day (resubmitBy), then return it.',
      },
      { reportId },
    );
  }
}

export class OldDeadlinePassed extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'old-deadline-passed';
  constructor(deadline: PlainDate, today: PlainDate) {
    super(
      {
        vi: `Thời hạn ${shortDate(deadline)} đã qua (hôm nay là ${shortDate(today)}), trả lại mà không ghi ngày gửi lại thì đơn vị bị quá hạn ngay. Hãy chọn ngày gửi lại từ hôm nay trở đi rồi trả lại báo cáo.`,
        en: `The deadline, ${deadline}, has passed (today is ${today}): returned without a day, the report would be overdue at once. Choose a day to send it again by, today or later, then return it.`,
      },
      { deadline, today },
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
