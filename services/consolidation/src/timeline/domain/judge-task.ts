import { foldWords } from '@common/vietnamese/fold';
import type { CampaignEvidence, Judgement, Proof, TaskState } from './evidence';

type Rule = Readonly<{ title: RegExp; judge(evidence: CampaignEvidence, title: string): Judgement }>;

/** A task is known by what its title asks for, so that a province's own plan is judged by the same rules. */
const rules: readonly Rule[] = [
  {
    title: /^xay dung ke hoach/,
    judge: ({ code }) => done({ vi: `Kế hoạch ${code} đã mở`, en: `Plan ${code} is open` }),
  },
  {
    title: /^xay dung de cuong/,
    judge: ({ outline }) => done({ vi: `Đề cương ${outline} đã ban hành`, en: `Outline ${outline} is published` }),
  },
  { title: /^van ban gui/, judge: requestLetters },
  { title: /^tong hop bao cao/, judge: consolidation },
  { title: /du thao lan \d+/, judge: draft },
  { title: /^trinh bo chinh tri/, judge: ({ issued }) => issuedOf(issued, 'to-trinh-bo-chinh-tri') },
];

/** The state of one task of the plan, from events alone. */
export function judgeTask(title: string, evidence: CampaignEvidence): Judgement {
  const words = foldWords(title);
  const rule = rules.find((one) => one.title.test(words));
  return rule ? rule.judge(evidence, title) : { state: 'no-data', evidence: [] };
}

function requestLetters({ lettersSent, participants }: CampaignEvidence): Judgement {
  return {
    state: progress(lettersSent, participants),
    evidence: [proof('Công văn đề nghị đã gửi', 'Request letters sent', lettersSent, participants)],
  };
}

function consolidation({ accepted, participants, sectionsWithText, sections }: CampaignEvidence): Judgement {
  const complete = accepted >= participants && sectionsWithText >= sections;
  return {
    state: complete ? 'done' : accepted > 0 ? 'in-progress' : 'not-started',
    evidence: [
      proof('Báo cáo đã tiếp nhận', 'Reports accepted', accepted, participants),
      proof('Mục đã có nội dung tổng hợp', 'Sections with text', sectionsWithText, sections),
    ],
  };
}

/** Done when the draft is frozen and every paper that the title names after its colon is rendered. */
function draft({ drafts }: CampaignEvidence, title: string): Judgement {
  const number = Number(/du thao lan (\d+)/.exec(foldWords(title))![1]);
  const frozen = drafts.find((one) => one.number === number);
  const papers = title.split(':')[1]?.split(/[,;]/).length ?? 1;
  const documents = frozen?.documents ?? 0;
  return {
    state: !frozen ? 'not-started' : documents >= papers ? 'done' : 'in-progress',
    evidence: [
      proof(`Dự thảo lần ${number} đã chốt`, `Draft ${number} frozen`, frozen ? 1 : 0, 1),
      proof('Văn bản đã kết xuất', 'Documents rendered', documents, papers),
    ],
  };
}

function issuedOf(issued: CampaignEvidence['issued'], kind: string): Judgement {
  const papers = issued.filter((one) => one.kind === kind);
  const [{ number, issuedOn }] = papers.length > 0 ? papers : [{ number: '', issuedOn: '' }];
  const vi = papers.length > 0 ? `Đã ban hành ${number} ngày ${issuedOn}` : 'Văn bản đã ban hành';
  return {
    state: papers.length > 0 ? 'done' : 'not-started',
    evidence: [proof(vi, 'Documents issued', papers.length, 1)],
  };
}

function done(what: Proof['what']): Judgement {
  return { state: 'done', evidence: [{ what, count: 1, of: 1 }] };
}

function progress(count: number, of: number): TaskState {
  if (count === 0) return 'not-started';
  return count >= of ? 'done' : 'in-progress';
}

function proof(vi: string, en: string, count: number, of: number): Proof {
  return { what: { vi, en }, count, of };
}

/** The plan's last month is over and the task is not done; nothing is said of a task without data. */
export function isOverdue(state: TaskState, lastMonth: string, today: string): boolean {
  return (state === 'in-progress' || state === 'not-started') && today.slice(0, 7) > lastMonth;
}
