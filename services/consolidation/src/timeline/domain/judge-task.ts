import { foldWords } from '@common/vietnamese/fold';
import type { CampaignEvidence } from './evidence';
import { judgeDraft } from './judge-draft';
import { judgeGovernmentRevision, judgeSubmission } from './judge-submission';
import { judgement, type Judgement, noData, progress } from './judgement';
import { papersNamed } from './papers';
import { proof, type ProofRef } from './proof';

type Rule = Readonly<{ title: RegExp; judge(evidence: CampaignEvidence, title: string): Judgement }>;

/**
 * A task is known by what its title asks for, so that a province's own plan is judged by the same rules. What nothing
 * is told of (survey, comment round, workshop) has no rule.
 */
const rules: readonly Rule[] = [
  { title: /^xay dung ke hoach/, judge: planOpen },
  { title: /^xay dung de cuong/, judge: outlinePublished },
  { title: /^van ban gui/, judge: requestLetters },
  { title: /^tong hop bao cao/, judge: consolidation },
  { title: /du thao lan \d+/, judge: judgeDraft },
  { title: /trinh ban can su dang chinh phu/, judge: (evidence) => judgeSubmission(evidence, ['Tờ trình Chính phủ']) },
  { title: /^tiep thu chinh ly/, judge: judgeGovernmentRevision },
  {
    title: /^trinh bo chinh tri/,
    judge: (evidence, title) => judgeSubmission(evidence, papersNamed(title) ?? ['Tờ trình Bộ Chính trị']),
  },
];

/** The state of one task of the plan, from events alone. */
export function judgeTask(title: string, evidence: CampaignEvidence): Judgement {
  const words = foldWords(title);
  return rules.find((rule) => rule.title.test(words))?.judge(evidence, title) ?? noData;
}

function planOpen({ campaign }: CampaignEvidence): Judgement {
  const refs: ProofRef[] = [{ type: 'campaign', id: campaign.id, name: campaign.code, missing: false }];
  const open = proof('plan-open', `Kế hoạch ${campaign.code} đã mở`, `Plan ${campaign.code} is open`, {
    count: 1,
    of: 1,
    refs,
  });
  // The plan is made when its paper is issued; the review may open later.
  return judgement('done', [campaign.issuedOn ?? campaign.openedOn], [open]);
}

function outlinePublished({ outline }: CampaignEvidence): Judgement {
  const { code, version } = outline;
  const refs: ProofRef[] = [{ type: 'outline', id: code, name: `${code} v${version}`, missing: false }];
  const published = proof(
    'outline-published',
    `Đề cương ${code} (phiên bản ${version}) đã ban hành`,
    `Outline ${code} (version ${version}) is published`,
    { count: 1, of: 1, refs },
  );
  // That it is published is seen from the review that goes by it; on which day, only where the outline says so.
  return judgement('done', [outline.publishedOn], [published]);
}

function requestLetters({ participants }: CampaignEvidence): Judgement {
  const days = participants.flatMap(({ letterOn }) => letterOn ?? []);
  const counted = {
    count: days.length,
    of: participants.length,
    refs: participants.filter(({ letterOn }) => letterOn === null).map(missingUnit),
  };
  return judgement(progress(counted.count, counted.of), days, [
    proof('letters-sent', 'Công văn đề nghị đã gửi', 'Request letters sent', counted),
  ]);
}

/** Done when every report is accepted and every section has text. */
function consolidation({ participants, sections }: CampaignEvidence): Judgement {
  const accepted = participants.flatMap(({ acceptedOn }) => acceptedOn ?? []);
  const texts = sections.flatMap(({ textSince }) => textSince ?? []);
  const complete = accepted.length >= participants.length && texts.length >= sections.length;
  const begun = accepted.length + texts.length > 0;
  return judgement(
    complete ? 'done' : begun ? 'in-progress' : 'not-started',
    [...accepted, ...texts],
    [
      proof('reports-accepted', 'Báo cáo đã tiếp nhận', 'Reports accepted', {
        count: accepted.length,
        of: participants.length,
        refs: participants.filter(({ acceptedOn }) => acceptedOn === null).map(missingUnit),
      }),
      proof('sections-with-text', 'Mục đã có nội dung tổng hợp', 'Sections with text', {
        count: texts.length,
        of: sections.length,
        refs: sections
          .filter(({ textSince }) => textSince === null)
          .map(({ id, number, title }) => ({ type: 'section', id, name: `${number} ${title}`, missing: true })),
      }),
    ],
  );
}

function missingUnit({ unitId, name }: Readonly<{ unitId: string; name: string }>): ProofRef {
  return { type: 'unit', id: unitId, name, missing: true };
}
