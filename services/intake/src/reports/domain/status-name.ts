import type { Bilingual } from '@common/errors/domain-error';
import type { ReportStatus } from './report-status';

const names: Readonly<Record<ReportStatus, Bilingual>> = {
  'not-started': { vi: 'chưa bắt đầu', en: 'not started' },
  drafting: { vi: 'đang soạn', en: 'being drafted' },
  'in-endorsement': { vi: 'đang trình duyệt', en: 'in endorsement' },
  submitted: { vi: 'đã gửi', en: 'submitted' },
  returned: { vi: 'bị trả lại', en: 'returned' },
  accepted: { vi: 'đã tiếp nhận', en: 'accepted' },
  'nil-return': { vi: 'báo cáo không phát sinh', en: 'nil return' },
};

/** The name people read. */
export function statusName(status: ReportStatus): Bilingual {
  return names[status];
}
