import { vietnameseCalendar } from '@common/time/vietnamese-calendar';
import { isProvince, type ReportingUnit } from '../plausible/reporting-unit';
import type { Seeded } from '../plausible/seeded';

/** The sample dates of the campaign (decisions 20) and the day the play ends; `YYYY-MM-DD`. */
export const campaignDays = {
  requested: '2022-06-09',
  due: '2022-06-30',
  lastDay: '2022-07-29',
  lock: '2022-10-31',
} as const;

/** What a unit does in the play. Days are `YYYY-MM-DD`. */
export type Behaviour = Readonly<{
  /** The day it first sends its report; null: it never does. */
  sendsOn: string | null;
  late: boolean;
  /** Sent back by the drafting team with the day to send it again by, and what came of it. */
  returned: Readonly<{ reason: string; on: string; resubmitBy: string; resentOn: string | null }> | null;
  /** Asked for more time before the due date and got it. */
  extension: Readonly<{ reason: string; askedOn: string; until: string }> | null;
  /** "Nothing to report": the reason; such a unit sends no report. */
  nil: Readonly<{ reason: string }> | null;
}>;

/**
 * Units that owe their report to the end, by code: the same ones under every seed, so that tests can name them.
 * BHXHVN is one, so that its sample machine account has a report left to send after the play.
 */
const neverSend = ['12', '67', '95', 'BQLL', 'TTCP', 'ĐUNN', 'BHXHVN'];

/** Central bodies with nothing to report. */
const nilReturns = ['VPCTN', 'HĐLLTW', 'UBQLV'];

const returnReasons = [
  'Thiếu số liệu mục II.1: đề nghị bổ sung bảng chỉ tiêu theo đề cương.',
  'Số liệu giữa phần lời và bảng chỉ tiêu không thống nhất, đề nghị rà soát, giải trình.',
  'Phần hạn chế, nguyên nhân còn chung chung, đề nghị đánh giá theo từng nhóm nhiệm vụ.',
  'Báo cáo gửi nhầm bản dự thảo, đề nghị gửi lại bản chính thức.',
];

const workingDays = vietnameseCalendar();

export function behaviourOf(unit: ReportingUnit, random: Seeded): Behaviour {
  const nothing = { sendsOn: null, late: false, returned: null, extension: null, nil: null };
  if (neverSend.includes(unit.code)) return nothing;
  if (nilReturns.includes(unit.code))
    return {
      ...nothing,
      sendsOn: dayAfter('2022-06-20', random.int(0, 9)),
      nil: { reason: 'Cơ quan không được giao nhiệm vụ trực tiếp tại Nghị quyết số 139/NQ-CP.' },
    };
  const extension = random.chance(0.05)
    ? {
        reason: 'Tập trung lực lượng khắc phục hậu quả mưa lũ trên địa bàn',
        askedOn: '2022-06-24',
        until: '2022-07-15',
      }
    : null;
  const days = random.weighted([
    [random.int(0, 10), 62],
    [random.int(11, 25), 30],
    [random.int(26, 37), 8],
  ] as const);
  const sendsOn = dayAfter('2022-06-20', days);
  const late = sendsOn > (extension?.until ?? campaignDays.due);
  return { ...nothing, sendsOn, late, extension, returned: returnOf(unit, sendsOn, random) };
}

function returnOf(unit: ReportingUnit, sentOn: string, random: Seeded): Behaviour['returned'] {
  if (!random.chance(isProvince(unit) ? 0.13 : 0.08)) return null;
  const on = dayAfter(sentOn, random.int(1, 3));
  if (on > campaignDays.lastDay) return null;
  const resentOn = dayAfter(on, random.int(2, 8));
  const resubmitBy = workingDays.onOrAfter(dayAfter(on, 7));
  const reason = random.pick(returnReasons);
  return { reason, on, resubmitBy, resentOn: resentOn > campaignDays.lastDay ? null : resentOn };
}

/** `days` after a day, over month ends. */
export function dayAfter(day: string, days: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}
